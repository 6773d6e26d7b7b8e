package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.ReceivePackage;
import org.waypost.mailroom.UndoReceipt;
import org.waypost.web.rest.UploadedFiles.Upload;

/** Parcels that come over the counter: recorded, assigned and told to their renters in one step. */
@Path("packages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "packages")
public class PackagesResource {
    @Inject
    private ReceivePackage receivePackage;

    @Inject
    private UndoReceipt undoReceipt;

    @Inject
    private UploadedFiles files;

    @Inject
    private OncePerKey oncePerKey;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    /** A parcel nobody photographed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Receive a parcel; its renter is told",
            description =
                    "One that is expected needs only its tracking number. A tracking number that came in during the"
                            + " last 90 days is answered with status duplicate unless keepDuplicate is true. With a photograph:"
                            + " multipart/form-data, this JSON as text part named package, the photograph as part named file.")
    @APIResponse(responseCode = "200", description = "Received, or a duplicate")
    @APIResponse(
            responseCode = "422",
            description = "No mailbox, an unknown one, or a wrong field: MAILROOM-0030, MAILROOM-0031, MAILROOM-0004,"
                    + " CUSTOMERS-0002, CUSTOMERS-0004")
    public PackageReceiptJson receive(PackageJson body) {
        return PackageReceiptJson.of(receivePackage.receive(body.received(Optional.empty())));
    }

    /** A parcel with its photograph. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = PackageForm.class)))
    @Operation(summary = "Receive a parcel with its photograph")
    @APIResponse(responseCode = "200", description = "Received, or a duplicate")
    public PackageReceiptJson receivePhotographed() {
        access.require(Permission.MAIL_RECORD);
        Upload upload = files.read(request).whole();
        PackageJson body = upload.json("package", PackageJson.class);
        return oncePerKey.register(
                upload,
                PackageReceiptJson.class,
                () -> PackageReceiptJson.of(receivePackage.receive(
                        body.received(upload.blobs().stream().findFirst()))));
    }

    /** Takes a receipt back. */
    @DELETE
    @Path("{id}")
    @Idempotent
    @Operation(summary = "Take back a parcel that was received by mistake; one that was expected is expected again")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponse(responseCode = "409", description = "Not in storage, or asked for: MAILROOM-0002, MAILROOM-0006")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson undo(@PathParam("id") String id) {
        return MailItemJson.of(undoReceipt.undo(MailItemId.of(id)));
    }
}
