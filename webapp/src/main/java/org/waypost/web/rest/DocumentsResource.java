package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.waypost.content.Rendition;
import org.waypost.verification.DocumentId;
import org.waypost.verification.DocumentSide;
import org.waypost.verification.FindDocuments;
import org.waypost.verification.NewDocument;
import org.waypost.verification.ReviewDocument;
import org.waypost.verification.UploadDocument;
import org.waypost.verification.ViewDocument;
import org.waypost.web.rest.DocumentJson.ApprovalJson;
import org.waypost.web.rest.DocumentJson.NewDocumentJson;
import org.waypost.web.rest.DocumentJson.RejectionJson;
import org.waypost.web.rest.UploadedFiles.Upload;

/** The papers of renters: they upload their own, reviewers decide about each. */
@Path("documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "verification")
public class DocumentsResource {
    @Inject
    private FindDocuments documents;

    @Inject
    private UploadDocument upload;

    @Inject
    private ReviewDocument review;

    @Inject
    private ViewDocument view;

    @Inject
    private UploadedFiles files;

    @Inject
    private ContentResponses contents;

    @Inject
    private OncePerKey oncePerKey;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    /** One's own. */
    @GET
    @Operation(summary = "One's own documents and those of one's authorized recipients, the newest first")
    @APIResponseSchema(DocumentJson.ListJson.class)
    public DocumentJson.ListJson own() {
        return new DocumentJson.ListJson(
                documents.own().stream().map(DocumentJson::of).toList());
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
            summary = "Upload a document of one's own or of an authorized recipient",
            description = "It takes the place of an earlier one of its type that is not approved.")
    @APIResponse(responseCode = "404", description = "No such authorized recipient: CUSTOMERS-0020")
    @APIResponse(responseCode = "409", description = "Too many: VERIFICATION-0011")
    @APIResponse(
            responseCode = "422",
            description =
                    "Not complete: VERIFICATION-0004 to VERIFICATION-0009, or a file that is not taken: CONTENT-0001"
                            + " to CONTENT-0009")
    @APIResponseSchema(DocumentJson.class)
    public DocumentJson upload() {
        access.require(Permission.OWN_MAIL);
        Upload sent = files.read(request).whole();
        NewDocument document = sent.json("document", NewDocumentJson.class).with(sent);
        return oncePerKey.register(sent, DocumentJson.class, () -> DocumentJson.of(upload.upload(document)));
    }

    /** One document. */
    @GET
    @Path("{id}")
    @Operation(summary = "One document, for its owner and for reviewers")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0001")
    @APIResponseSchema(DocumentJson.class)
    public DocumentJson one(@PathParam("id") String id) {
        return DocumentJson.of(documents.withId(DocumentId.of(id)));
    }

    /** Its picture. */
    @GET
    @Path("{id}/picture")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The picture of a side, for its owner and for reviewers",
            description = "Every look is in the ledger, where its owner can read it.")
    @APIResponse(responseCode = "404", description = "No such document or side: VERIFICATION-0001")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response picture(
            @PathParam("id") String id,
            @QueryParam("side") @DefaultValue("front") String side,
            @QueryParam("size") @DefaultValue("preview") String size) {
        Rendition rendition = ApiNames.rendition(size);
        DocumentSide shown = ApiNames.constant("side", side, DocumentSide.values());
        return unkept(contents.send(view.view(DocumentId.of(id), shown, rendition), rendition));
    }

    /** A look that the browser kept would be one the ledger does not know. */
    private static Response unkept(Response response) {
        return Response.fromResponse(response)
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** It is good. */
    @POST
    @Path("{id}/approve")
    @Idempotent
    @Operation(summary = "Approve a document as it was seen")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0001")
    @APIResponse(
            responseCode = "409",
            description = "Decided or replaced meanwhile: VERIFICATION-0002, VERIFICATION-0003")
    @APIResponse(responseCode = "422", description = "Its last day has passed: VERIFICATION-0006")
    @APIResponseSchema(DocumentJson.class)
    public DocumentJson approve(@PathParam("id") String id, ApprovalJson body) {
        return DocumentJson.of(review.approve(DocumentId.of(id), body.version()));
    }

    /** It is not good. */
    @POST
    @Path("{id}/reject")
    @Idempotent
    @Operation(summary = "Reject a document as it was seen, for a reason; the person's others stay as they are")
    @APIResponse(responseCode = "404", description = "VERIFICATION-0001")
    @APIResponse(
            responseCode = "409",
            description = "Decided or replaced meanwhile: VERIFICATION-0002, VERIFICATION-0003")
    @APIResponse(responseCode = "422", description = "No reason: VERIFICATION-0010, PLATFORM-0012")
    @APIResponseSchema(DocumentJson.class)
    public DocumentJson reject(@PathParam("id") String id, RejectionJson body) {
        return DocumentJson.of(review.reject(DocumentId.of(id), body.version(), body.reason(), body.said()));
    }
}
