package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.waypost.requests.BeginRequest;
import org.waypost.requests.CancelRequest;
import org.waypost.requests.CompleteRequest;
import org.waypost.requests.CompleteScan;
import org.waypost.requests.DeclineRequest;
import org.waypost.requests.FindRequests;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestsError;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Requests: list and work on them as an operator, follow and cancel one's own as a renter. */
@Path("requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class RequestsResource {
    private static final int ROWS = 200;

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
    private ContentResponses documents;

    @Inject
    private OncePerKey oncePerKey;

    /** Open requests, the most urgent first. */
    @GET
    @Operation(summary = "Open requests of a kind, the most urgent first")
    public RequestJson.ListJson open(@QueryParam("kind") @DefaultValue("open_and_scan") String kind) {
        return new RequestJson.ListJson(requests.open(ApiNames.requestKind(kind), ROWS).stream()
                .map(line -> RequestJson.of(line.request()))
                .toList());
    }

    /** One request. */
    @GET
    @Path("{id}")
    @Operation(summary = "One request")
    @APIResponse(responseCode = "404", description = "REQUESTS-0001")
    @APIResponseSchema(RequestJson.class)
    public RequestJson one(@PathParam("id") String id) {
        return RequestJson.of(requests.withId(requestId(id)).request());
    }

    /** A renter takes his request back. */
    @POST
    @Path("{id}/cancel")
    @Idempotent
    @Operation(summary = "Take one's own request back before work begins")
    @APIResponse(responseCode = "409", description = "Work has begun: REQUESTS-0002")
    @APIResponseSchema(RequestJson.class)
    public RequestJson cancel(@PathParam("id") String id) {
        return RequestJson.of(cancelRequest.cancel(requestId(id)));
    }

    /** An operator cannot do it. */
    @POST
    @Path("{id}/decline")
    @Idempotent
    @Operation(summary = "Decline with a reason for the renter")
    public RequestJson decline(@PathParam("id") String id, ReasonJson body) {
        return RequestJson.of(declineRequest.decline(requestId(id), body.given()));
    }

    /** An operator begins. */
    @POST
    @Path("{id}/begin")
    @Idempotent
    @Operation(summary = "Begin: the piece is pulled, and its renter cannot take the request back any more")
    @APIResponse(responseCode = "409", description = "Not possible now: REQUESTS-0002, REQUESTS-0011")
    @APIResponseSchema(RequestJson.class)
    public RequestJson begin(@PathParam("id") String id) {
        return RequestJson.of(beginRequest.begin(requestId(id)));
    }

    /** An operator has done it. */
    @POST
    @Path("{id}/complete")
    @Operation(
            summary = "End the request; its renter is told",
            description = "Of a scan one PDF is made of its files. Kinds with a proof of their own have another way.")
    @APIResponse(responseCode = "409", description = "Not possible now, or not so: REQUESTS-0002, REQUESTS-0013")
    @APIResponse(responseCode = "422", description = "A scan without a page: REQUESTS-0006")
    @APIResponseSchema(RequestJson.class)
    public RequestJson complete(@PathParam("id") String id) {
        return oncePerKey.given(RequestJson.class).orElseGet(() -> completed(requestId(id)));
    }

    private RequestJson completed(ActionRequestId id) {
        Function<Supplier<ActionRequest>, RequestJson> last =
                end -> oncePerKey.end(RequestJson.class, () -> RequestJson.of(end.get()));
        return requests.withId(id).request().kind() == RequestKind.OPEN_AND_SCAN
                ? completeScan.complete(id, last)
                : last.apply(() -> completeRequest.complete(id));
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
        return documents.show(requests.withId(requestId(id))
                .request()
                .result()
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_REQUEST)));
    }

    private static ActionRequestId requestId(String id) {
        return new ActionRequestId(Ids.parse(id));
    }

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
