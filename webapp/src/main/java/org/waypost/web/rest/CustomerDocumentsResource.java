package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.NewDocument;
import org.waypost.verification.UploadDocument;
import org.waypost.web.rest.DocumentJson.NewDocumentJson;
import org.waypost.web.rest.UploadedFiles.Upload;

/** The papers of one renter and his authorized recipients, as the staff take them in. */
@Path("customers/{id}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class CustomerDocumentsResource {
    @Inject
    private FindDocuments documents;

    @Inject
    private UploadDocument upload;

    @Inject
    private Customers customers;

    @Inject
    private UploadedFiles files;

    @Inject
    private OncePerKey oncePerKey;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    /** His. */
    @GET
    @Operation(summary = "A renter's documents and those of his authorized recipients, the newest first")
    @APIResponse(responseCode = "404", description = "No such renter: CUSTOMERS-0001")
    @APIResponseSchema(DocumentJson.ListJson.class)
    public DocumentJson.ListJson of(@PathParam("id") String id) {
        access.require(Permission.CUSTOMERS_VIEW);
        CustomerId owner = customers.withId(CustomerId.of(id)).customerId();
        return new DocumentJson.ListJson(
                documents.of(owner).stream().map(DocumentJson::of).toList());
    }

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
            summary = "Upload a document for a renter or an authorized recipient of his",
            description =
                    "The ledger keeps who did it. It takes the place of an earlier one of its type that is not approved.")
    @APIResponse(responseCode = "404", description = "No such renter or recipient: CUSTOMERS-0001, CUSTOMERS-0020")
    @APIResponse(responseCode = "409", description = "Too many: VERIFICATION-0011")
    @APIResponse(
            responseCode = "422",
            description =
                    "Not complete: VERIFICATION-0004 to VERIFICATION-0009, or a file that is not taken: CONTENT-0001"
                            + " to CONTENT-0009")
    @APIResponseSchema(DocumentJson.class)
    public DocumentJson upload(@PathParam("id") String id) {
        access.require(Permission.DOCUMENTS_TAKE);
        CustomerId owner = customers.withId(CustomerId.of(id)).customerId();
        Upload sent = files.read(request).whole();
        NewDocument document = sent.json("document", NewDocumentJson.class).with(sent);
        return oncePerKey.register(sent, DocumentJson.class, () -> DocumentJson.of(upload.uploadFor(owner, document)));
    }
}
