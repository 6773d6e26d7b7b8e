package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.AnswerQuote;
import org.waypost.requests.FindShipments;
import org.waypost.requests.SendQuote;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** What is to be sent on, and at what price. */
@Path("requests/{id}/forwarding")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class ForwardingResource {
    @Inject
    private FindShipments shipments;

    @Inject
    private SendQuote sendQuote;

    @Inject
    private AnswerQuote answerQuote;

    @Inject
    private SeenRequests seenRequests;

    /** Where to, how, at what price. */
    @GET
    @Operation(summary = "Where a piece is to be sent on, how and at what price")
    @APIResponse(responseCode = "404", description = "No such request, or of another kind: REQUESTS-0001")
    @APIResponseSchema(ForwardingJson.class)
    public ForwardingJson forwarding(@PathParam("id") String id) {
        return ForwardingJson.of(shipments.forward(ActionRequestId.of(id)));
    }

    /** An operator names the price. */
    @POST
    @Path("quote")
    @Idempotent
    @Operation(summary = "Name the price; up to what the renter agreed to beforehand it is agreed at once")
    @APIResponse(
            responseCode = "409",
            description =
                    "Not possible now, or not so: REQUESTS-0002, REQUESTS-0013; changed since it was seen: REQUESTS-0007")
    @APIResponse(responseCode = "422", description = "No price, or in another currency: REQUESTS-0036")
    @APIResponseSchema(RequestJson.class)
    public RequestJson quote(
            @PathParam("id") String id, @HeaderParam(SeenRequests.HEADER) String seen, QuoteJson body) {
        Money price =
                MoneyJson.money(body.price()).orElseThrow(() -> new PlatformException(SharedError.INVALID, "price"));
        return seenRequests.step(id, seen, request -> sendQuote.quote(request, price));
    }

    /** A renter agrees. */
    @POST
    @Path("approve")
    @Idempotent
    @Operation(summary = "Agree to the price")
    @APIResponse(
            responseCode = "409",
            description =
                    "Nothing waits for an answer, or too late: REQUESTS-0002, REQUESTS-0035; changed since it was seen: REQUESTS-0007")
    @APIResponseSchema(RequestJson.class)
    public RequestJson approve(@PathParam("id") String id, @HeaderParam(SeenRequests.HEADER) String seen) {
        return seenRequests.step(id, seen, answerQuote::approve);
    }

    /** A renter does not agree. */
    @POST
    @Path("reject")
    @Idempotent
    @Operation(summary = "Do not agree to the price; the piece is in the Inbox again")
    @APIResponse(
            responseCode = "409",
            description = "Nothing waits for an answer: REQUESTS-0002; changed since it was seen: REQUESTS-0007")
    @APIResponseSchema(RequestJson.class)
    public RequestJson reject(@PathParam("id") String id, @HeaderParam(SeenRequests.HEADER) String seen) {
        return seenRequests.step(id, seen, answerQuote::reject);
    }

    /** A price. */
    public record QuoteJson(MoneyJson price) {}
}
