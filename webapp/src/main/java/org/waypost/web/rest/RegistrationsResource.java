package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.registration.AddresseeId;
import org.waypost.registration.EnterRegistration;
import org.waypost.registration.FillSheet;
import org.waypost.registration.ListRegistrations;
import org.waypost.registration.RegistrationLine;
import org.waypost.registration.RegistrationState;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FormItem;
import org.waypost.verification.SheetPress;
import org.waypost.web.registration.RegistrationWords;
import org.waypost.web.rest.RegistrationJson.EnteredJson;
import org.waypost.web.rest.RegistrationJson.SheetJson;

/** What is typed into the public register of the post: no program can do that, so a person does, from these sheets. */
@Path("registrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class RegistrationsResource {
    @Inject
    private ListRegistrations list;

    @Inject
    private EnterRegistration enterRegistration;

    @Inject
    private FillSheet sheets;

    @Inject
    private SheetPress press;

    @Inject
    private RegistrationWords words;

    /** The work list. */
    @GET
    @Operation(
            summary =
                    "Every approved addressee, and those who left in the last twelve months, with what the register knows")
    @APIResponseSchema(RegistrationJson.ListJson.class)
    public RegistrationJson.ListJson all() {
        return new RegistrationJson.ListJson(
                list.all().stream().map(RegistrationJson::of).toList());
    }

    /** Everybody who is to be entered. */
    @GET
    @Path("to-enter.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Everybody who is to be entered, a row each, in the register's order",
            description =
                    "UTF-8. Cells that a spreadsheet would take for a formula begin with an apostrophe. The ledger"
                            + " keeps who took the file.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response toEnter() {
        List<FilledForm> waiting = list.all().stream()
                .filter(line -> line.state() == RegistrationState.TO_ENTER)
                .map(RegistrationLine::addressee)
                .map(sheets::of)
                .toList();
        return csv(waiting, "register.csv");
    }

    /** One's sheet. */
    @GET
    @Path("{id}")
    @Operation(
            summary = "What is typed in for an addressee, in the register's order",
            description = "{id} is that of the renter, or of the authorized recipient.")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0001")
    @APIResponseSchema(SheetJson.class)
    public SheetJson sheet(@PathParam("id") String id) {
        return SheetJson.of(shown(id));
    }

    /** The same for spreadsheets. */
    @GET
    @Path("{id}/sheet.csv")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as CSV")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0001")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheetCsv(@PathParam("id") String id) {
        return csv(
                List.of(sheets.of(AddresseeId.of(id))),
                "register-" + AddresseeId.of(id).value() + ".csv");
    }

    /** The same on paper. */
    @GET
    @Path("{id}/sheet.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as PDF")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0001")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheetPdf(@PathParam("id") String id) {
        return MadeFiles.pdf(press.print(words.toEnter(sheets.of(AddresseeId.of(id)))), "sheet-" + id + ".pdf");
    }

    /** The form to be signed. */
    @GET
    @Path("{id}/form.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The form with all its items in order, as PDF, to be signed by hand",
            description = "Not an imitation of the official form.")
    @APIResponse(responseCode = "404", description = "CUSTOMERS-0001")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response form(@PathParam("id") String id) {
        return MadeFiles.pdf(press.print(words.toSign(sheets.of(AddresseeId.of(id)))), "form-" + id + ".pdf");
    }

    /** Somebody typed it in. */
    @POST
    @Path("{id}/entered")
    @Idempotent
    @Operation(summary = "Note that an addressee was typed into the register, as he was seen")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0052")
    @APIResponse(responseCode = "409", description = "Something of him changed meanwhile: VERIFICATION-0003")
    @APIResponseSchema(RegistrationJson.class)
    public RegistrationJson entered(@PathParam("id") String id, EnteredJson body) {
        enterRegistration.enter(AddresseeId.of(id), body.version());
        return RegistrationJson.of(list.of(AddresseeId.of(id)));
    }

    private FilledForm shown(String id) {
        return sheets.of(AddresseeId.of(id)).shown(words::shown);
    }

    private Response csv(List<FilledForm> forms, String name) {
        List<FilledForm> shown =
                forms.stream().map(form -> form.shown(words::shown)).toList();
        List<String> heads = shown.stream()
                .findFirst()
                .map(form -> form.registryItems().stream()
                        .map(item -> item.item() + " " + item.label())
                        .toList())
                .orElse(List.of());
        Stream<List<String>> rows = shown.stream()
                .map(form -> form.registryItems().stream().map(FormItem::value).toList());
        return MadeFiles.csv(Stream.concat(Stream.of(heads), rows).toList(), name);
    }
}
