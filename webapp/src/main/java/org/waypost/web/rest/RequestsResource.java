package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ApproveDestruction;
import org.waypost.requests.BeginRequest;
import org.waypost.requests.CancelRequest;
import org.waypost.requests.CompleteRequest;
import org.waypost.requests.CompleteScan;
import org.waypost.requests.DeclineRequest;
import org.waypost.requests.FindPass;
import org.waypost.requests.FindRequests;
import org.waypost.requests.MarkReady;
import org.waypost.requests.RequestPage;
import org.waypost.requests.RequestsError;
import org.waypost.requests.RevokeScanLink;
import org.waypost.requests.ScanAgain;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Requests: list and work on them as an operator, follow and cancel one's own as a renter. */
@Path("requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class RequestsResource {
    @Inject
    private FindRequests requests;

    @Inject
    private CancelRequest cancelRequest;

    @Inject
    private DeclineRequest declineRequest;

    @Inject
    private BeginRequest beginRequest;

    @Inject
    private CompleteRequest completeRequest;

    @Inject
    private CompleteScan completeScan;

    @Inject
    private MarkReady markReady;

    @Inject
    private ApproveDestruction approveDestruction;

    @Inject
    private FindPass passes;

    @Inject
    private ScanAgain scanAgain;

    @Inject
    private RevokeScanLink revokeScanLink;

    @Inject
    private SeenRequests seenRequests;

    @Inject
    private ContentResponses documents;

    @Inject
    private OncePerKey oncePerKey;

    /** A page of open requests, the most urgent first. */
    @GET
    @Operation(
            summary = "Open requests, the most urgent first",
            description =
                    "All given filters must fit. To read on, send `next` back as `after`. With at, instead, open scans"
                            + " of both kinds for a label or a mailbox number: where a scanned file may be moved.")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read: REQUESTS-0008, PLATFORM-0012")
    @APIResponseSchema(RequestJson.ListJson.class)
    public RequestJson.ListJson open(@BeanParam RequestParameters parameters, @QueryParam("at") String at) {
        return at == null
                ? RequestJson.ListJson.of(requests.matching(parameters.search()))
                : RequestJson.ListJson.of(new RequestPage(requests.openScansAt(at), Optional.empty()));
    }

    /** One request. */
    @GET
    @Path("{id}")
    @Operation(summary = "One request")
    @APIResponse(responseCode = "404", description = "REQUESTS-0001")
    @APIResponseSchema(RequestJson.class)
    public RequestJson one(@PathParam("id") String id) {
        return RequestJson.of(requests.withId(ActionRequestId.of(id)).request());
    }

    /** A renter takes his request back. */
    @POST
    @Path("{id}/cancel")
    @Idempotent
    @Operation(summary = "Take one's own request back before work begins")
    @APIResponse(
            responseCode = "409",
            description = "Work has begun: REQUESTS-0002; changed since it was seen: REQUESTS-0007")
    @APIResponseSchema(RequestJson.class)
    public RequestJson cancel(@PathParam("id") String id, @HeaderParam(SeenRequests.HEADER) String seen) {
        return seenRequests.step(id, seen, cancelRequest::cancel);
    }

    /** An operator cannot do it. */
    @POST
    @Path("{id}/decline")
    @Idempotent
    @Operation(summary = "Decline with a reason for the renter")
    @APIResponse(
            responseCode = "409",
            description = "Not possible now: REQUESTS-0002, REQUESTS-0048; changed since it was seen: REQUESTS-0007")
    @APIResponseSchema(RequestJson.class)
    public RequestJson decline(
            @PathParam("id") String id, @HeaderParam(SeenRequests.HEADER) String seen, ReasonJson body) {
        return seenRequests.step(id, seen, request -> declineRequest.decline(request, body.given()));
    }

    /** An operator begins. */
    @POST
    @Path("{id}/begin")
    @Idempotent
    @Operation(summary = "Begin: the piece is pulled, and its renter cannot take the request back any more")
    @APIResponse(
            responseCode = "409",
            description = "Not possible now: REQUESTS-0002, REQUESTS-0011; changed since it was seen: REQUESTS-0007")
    @APIResponseSchema(RequestJson.class)
    public RequestJson begin(@PathParam("id") String id, @HeaderParam(SeenRequests.HEADER) String seen) {
        return seenRequests.step(id, seen, beginRequest::begin);
    }

    /** It lies ready. */
    @POST
    @Path("{id}/ready")
    @Idempotent
    @Operation(summary = "A pick-up lies ready at the counter; its renter is told until when")
    @APIResponse(
            responseCode = "409",
            description =
                    "Not possible now: REQUESTS-0002, REQUESTS-0004, REQUESTS-0013; changed since it was seen: REQUESTS-0007")
    @APIResponseSchema(RequestJson.class)
    public RequestJson ready(@PathParam("id") String id, @HeaderParam(SeenRequests.HEADER) String seen) {
        return seenRequests.step(id, seen, markReady::ready);
    }

    /** A second person agrees. */
    @POST
    @Path("{id}/second-look")
    @Idempotent
    @Operation(summary = "Say as the second person that a piece may be destroyed, by somebody else")
    @APIResponse(
            responseCode = "409",
            description =
                    "Not possible now: REQUESTS-0002, REQUESTS-0011, REQUESTS-0013; changed since it was seen: REQUESTS-0007")
    @APIResponseSchema(RequestJson.class)
    public RequestJson look(@PathParam("id") String id, @HeaderParam(SeenRequests.HEADER) String seen) {
        return seenRequests.step(id, seen, approveDestruction::approve);
    }

    /** The code for whoever collects. */
    @GET
    @Path("{id}/pass")
    @Operation(summary = "The code that one's delegate shows at the counter, once")
    @APIResponse(
            responseCode = "404",
            description = "REQUESTS-0001; also when nobody was named, or the code is of no use")
    @APIResponseSchema(PassJson.class)
    public PassJson pass(@PathParam("id") String id) {
        return passes.own(ActionRequestId.of(id))
                .map(pass -> new PassJson(pass.delegate(), pass.code()))
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_REQUEST));
    }

    /** An operator has done it. */
    @POST
    @Path("{id}/complete")
    @Operation(
            summary = "End the request; its renter is told",
            description = "Of a scan one PDF is made of its files. Kinds with a proof of their own have another way.")
    @APIResponse(
            responseCode = "409",
            description =
                    "Not possible now, or not so: REQUESTS-0002, REQUESTS-0013; changed since it was seen: REQUESTS-0007")
    @APIResponse(responseCode = "422", description = "A scan without a page: REQUESTS-0006")
    @APIResponseSchema(RequestJson.class)
    public RequestJson complete(@PathParam("id") String id, @HeaderParam(SeenRequests.HEADER) String seen) {
        return oncePerKey.given(RequestJson.class).orElseGet(() -> completed(ActionRequestId.of(id), seen));
    }

    private RequestJson completed(ActionRequestId id, String seen) {
        Function<Supplier<ActionRequest>, RequestJson> last =
                end -> oncePerKey.end(RequestJson.class, () -> RequestJson.of(end.get()));
        if (requests.withId(id).request().kind().opens()) {
            seenRequests.refuseUnlessSeen(id, seen);
            return completeScan.complete(id, last);
        }
        return last.apply(() -> seenRequests.taken(id, seen, completeRequest::complete));
    }

    /** A scan is no good. */
    @POST
    @Path("{id}/rescan")
    @Idempotent
    @Operation(
            summary = "Have a piece scanned once more, because the scan is no good",
            description =
                    "By the renter or an operator, free of charge: a new request of the same kind. The former PDF stays.")
    @APIResponse(
            responseCode = "409",
            description = "Not possible now: REQUESTS-0003, REQUESTS-0004, REQUESTS-0005, REQUESTS-0062")
    @APIResponseSchema(RequestJson.class)
    public RequestJson rescan(@PathParam("id") String id, RescanJson body) {
        return RequestJson.of(scanAgain.ask(ActionRequestId.of(id), Objects.requireNonNullElse(body.note(), "")));
    }

    /** The link by which large files went to the renter opens nothing any more. */
    @DELETE
    @Path("{id}/link")
    @Idempotent
    @Operation(summary = "Revoke the link by which the files of a scan & send went to the renter")
    @APIResponse(responseCode = "204", description = "It opens nothing any more")
    @APIResponse(responseCode = "404", description = "No such request or link: REQUESTS-0001, REQUESTS-0065")
    public void revoke(@PathParam("id") String id) {
        revokeScanLink.revoke(ActionRequestId.of(id));
    }

    /** The PDF of a completed scan. */
    @GET
    @Path("{id}/document")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The PDF of a completed scan")
    @APIResponse(responseCode = "404", description = "REQUESTS-0001")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") String id) {
        return documents.show(requests.withId(ActionRequestId.of(id))
                .request()
                .result()
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_REQUEST)));
    }

    /**
     * What a renter gives to whoever collects for him.
     *
     * @param delegate who that is
     * @param code works once, as long as the request is open
     */
    public record PassJson(String delegate, String code) {}

    /**
     * What is wrong with a scan.
     *
     * @param note up to 1,000 characters; may be absent
     */
    @Schema(name = "RescanJson")
    public record RescanJson(String note) {}

    /** Why it cannot be done. */
    @Schema(name = "DeclineJson")
    public record ReasonJson(String reason) {
        String given() {
            if (reason == null || reason.isBlank()) {
                throw new PlatformException(SharedError.INVALID, "reason");
            }
            return reason;
        }
    }
}
