package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.verification.AskedRules;
import org.waypost.verification.CurrentForm;
import org.waypost.verification.FillOwnForm;
import org.waypost.verification.KeepFormMap;
import org.waypost.verification.PrintForm;
import org.waypost.verification.SheetPress;
import org.waypost.verification.VerificationError;
import org.waypost.web.registration.RegistrationWords;
import org.waypost.web.rest.UploadedFiles.Upload;

/** The location's own copy of the official form, where on it the items stand, and the copy filled for a renter. */
@Path("own-form")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class OwnFormResource {
    @Inject
    private CurrentForm form;

    @Inject
    private KeepFormMap keep;

    @Inject
    private FillOwnForm fill;

    @Inject
    private PrintForm forms;

    @Inject
    private SheetPress press;

    @Inject
    private RegistrationWords words;

    @Inject
    private UploadedFiles files;

    @Inject
    private OncePerKey oncePerKey;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    /** The map. */
    @GET
    @Operation(
            summary = "Where the items stand on the official form",
            description = "Waypost ships none of these places: they are measured on the location's own copy.")
    @APIResponseSchema(FormMapJson.class)
    public FormMapJson map() {
        return FormMapJson.of(
                form.rules().map(AskedRules::edition).orElse(""), keep.blank().isPresent(), keep.map());
    }

    /** Notes the map. */
    @PUT
    @Idempotent
    @Operation(summary = "Note where the items stand; edition and hasBlank are not read")
    @APIResponse(responseCode = "409", description = "No rules with a form are on: VERIFICATION-0058")
    @APIResponse(
            responseCode = "422",
            description = "A place is not on a page or an item stands twice: VERIFICATION-0050")
    @APIResponseSchema(FormMapJson.class)
    public FormMapJson measure(FormMapJson body) {
        keep.measure(body.lines());
        return map();
    }

    /** Keeps the copy. */
    @POST
    @Path("blank")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = OwnFormForm.class)))
    @Operation(summary = "Keep the location's own copy of the official form, a PDF")
    @APIResponse(
            responseCode = "422",
            description = "No PDF: VERIFICATION-0051, or a file that is not taken: CONTENT-0001")
    @APIResponseSchema(FormMapJson.class)
    public FormMapJson blank() {
        access.require(Permission.SETTINGS_MANAGE);
        Upload sent = files.read(request).whole();
        return oncePerKey.register(sent, FormMapJson.class, () -> {
            keep.keepBlank(sent.blob("file").orElseThrow(() -> new PlatformException(VerificationError.BAD_FORM_PDF)));
            return map();
        });
    }

    /** The copy with a grid. */
    @GET
    @Path("measure.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The copy with a grid numbered in points, to measure places on")
    @APIResponse(responseCode = "422", description = "There is no copy: VERIFICATION-0051")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response grid() {
        return MadeFiles.pdf(fill.measure(), "measure.pdf");
    }

    /** The copy, filled. */
    @GET
    @Path("filled.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The copy filled with what is known of a renter")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0001")
    @APIResponse(responseCode = "422", description = "There is no copy: VERIFICATION-0051")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response filled(@QueryParam("customer") String customer) {
        CustomerId whose = new CustomerId(Ids.parse(String.valueOf(customer)));
        return MadeFiles.pdf(fill.fill(whose, words::shown), "own-form-" + whose.value() + ".pdf");
    }

    /** The form to be signed by the renter who asks. */
    @GET
    @Path("to-sign.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "A renter's form with all its items in order, to be signed by hand",
            description = "Not an imitation of the official form. With person that of somebody whom he authorized.")
    @APIResponse(responseCode = "404", description = "Nobody whom he authorized: CUSTOMERS-0020")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response toSign(@QueryParam("person") @DefaultValue("") String person) {
        Optional<AuthorizedRecipientId> whose =
                Optional.of(person).filter(id -> !id.isEmpty()).map(AuthorizedRecipientId::of);
        return MadeFiles.pdf(press.print(words.toSign(forms.own(whose))), "form.pdf");
    }
}
