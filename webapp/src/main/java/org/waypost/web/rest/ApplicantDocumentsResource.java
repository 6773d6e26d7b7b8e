package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantScope;
import org.waypost.verification.NewDocument;
import org.waypost.verification.UploadDocument;
import org.waypost.web.rest.DocumentJson.NewDocumentJson;
import org.waypost.web.rest.UploadedFiles.Upload;

/** The papers of somebody who applies and came by the link of an e-mail: he has no account, and sees none of them again. */
@Path("applicant/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class ApplicantDocumentsResource {
    @Inject
    private UploadDocument upload;

    @Inject
    private UploadedFiles files;

    @Inject
    private OncePerKey oncePerKey;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    /** Uploads one. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = DocumentForm.class)))
    @Operation(
            summary = "Upload a document to one's own application, on the page of the location",
            description = "It takes the place of an earlier one of its type that is not approved.")
    @APIResponse(responseCode = "403", description = "Nobody came by the link of an application: PLATFORM-0003")
    @APIResponse(responseCode = "409", description = "Too many: VERIFICATION-0011")
    @APIResponse(
            responseCode = "422",
            description =
                    "Not complete: VERIFICATION-0004 to VERIFICATION-0009, or a file that is not taken: CONTENT-0001"
                            + " to CONTENT-0009")
    @APIResponseSchema(DocumentJson.class)
    public DocumentJson upload() {
        if (TenantScope.current().actor().kind() == ActorKind.NOBODY) {
            throw new PlatformException(SharedError.UNAUTHENTICATED); // his session has ended: the link begins another
        }
        access.require(Permission.OWN_APPLICATION);
        Upload sent = files.read(request).whole();
        NewDocument document = sent.json("document", NewDocumentJson.class).with(sent);
        return oncePerKey.register(sent, DocumentJson.class, () -> DocumentJson.of(upload.upload(document)));
    }
}
