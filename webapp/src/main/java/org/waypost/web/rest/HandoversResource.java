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
import org.waypost.content.ContentId;
import org.waypost.content.Rendition;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItemId;
import org.waypost.requests.FindPass;
import org.waypost.requests.FindProof;
import org.waypost.requests.HandOver;
import org.waypost.requests.Handover;
import org.waypost.requests.HandoverCommand;
import org.waypost.requests.RequestsError;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.rest.HandoverJson.NewHandoverJson;
import org.waypost.web.rest.UploadedFiles.Upload;

/** The counter: pieces are handed over, with a signature. */
@Path("handovers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class HandoversResource {
    @Inject
    private HandOver handOver;

    @Inject
    private FindProof proofs;

    @Inject
    private FindPass passes;

    @Inject
    private FindMail mail;

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

    /** Hands pieces over. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = HandoverForm.class)))
    @Operation(
            summary = "Hand pieces over at the counter, all of them or none",
            description = "What was not asked for counts as asked for now. Either signature or photo must be there.")
    @APIResponse(responseCode = "404", description = "An unknown piece: MAILROOM-0001")
    @APIResponse(
            responseCode = "409",
            description = "Not possible now: REQUESTS-0002, REQUESTS-0003, REQUESTS-0004, REQUESTS-0005, REQUESTS-0024")
    @APIResponse(
            responseCode = "422",
            description = "Nothing signed, or a wrong field: REQUESTS-0022, REQUESTS-0023, REQUESTS-0025")
    @APIResponseSchema(HandoverJson.class)
    public HandoverJson handOver() {
        access.require(Permission.REQUESTS_WORK);
        Upload upload = files.read(request).whole();
        HandoverCommand command = command(upload, upload.json("handover", NewHandoverJson.class));
        return oncePerKey.register(upload, HandoverJson.class, () -> json(handOver.handOver(command)));
    }

    /** The renter is the one whose pieces they are. */
    private HandoverCommand command(Upload upload, NewHandoverJson body) {
        MailItemId first = body.pieces().iterator().next();
        return new HandoverCommand(
                mail.withId(first).customer().orElseThrow(() -> new PlatformException(RequestsError.NOT_STORED)),
                body.pieces(),
                body.code(),
                body.seen(),
                upload.blob("signature"),
                upload.blob("photo"));
    }

    /** Who collected. */
    @GET
    @Path("{id}")
    @Operation(summary = "Who collected, and how he showed who he is")
    @APIResponse(responseCode = "404", description = "PLATFORM-0002")
    @APIResponseSchema(HandoverJson.class)
    public HandoverJson one(@PathParam("id") String id) {
        return json(proofs.handover(Ids.parse(id)));
    }

    /** The signature. */
    @GET
    @Path("{id}/signature")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The signature")
    @APIResponse(responseCode = "404", description = "PLATFORM-0002")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response signature(@PathParam("id") String id) {
        return picture(proofs.handover(Ids.parse(id)).signature());
    }

    /** The photograph. */
    @GET
    @Path("{id}/photo")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The photograph of who collected")
    @APIResponse(responseCode = "404", description = "PLATFORM-0002")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response photo(@PathParam("id") String id) {
        return picture(proofs.handover(Ids.parse(id)).photo());
    }

    /** What a code is for. */
    @POST
    @Path("pass")
    @Operation(summary = "The open pick-up that a delegate's code belongs to")
    @APIResponse(responseCode = "409", description = "Unknown, used or expired: REQUESTS-0024")
    @APIResponseSchema(RequestJson.class)
    public RequestJson pass(PassCodeJson body) {
        return RequestJson.of(passes.request(String.valueOf(body.code())));
    }

    private Response picture(Optional<ContentId> content) {
        return contents.send(
                content.orElseThrow(() -> new PlatformException(SharedError.NOT_FOUND)), Rendition.PREVIEW);
    }

    private HandoverJson json(Handover done) {
        return HandoverJson.of(done, proofs.requests(done.id()));
    }

    /** A code as somebody scanned or typed it. */
    public record PassCodeJson(String code) {}
}
