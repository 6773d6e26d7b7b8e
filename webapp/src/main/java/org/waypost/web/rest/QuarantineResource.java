package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.mailroom.ListQuarantine;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.SettleQuarantine;
import org.waypost.tenancy.Sites;
import org.waypost.web.rest.QuarantineJson.PieceJson;
import org.waypost.web.rest.QuarantineJson.RemailJson;

/** Mail that may not be given to anybody for now: list it, and take its next step. */
@Path("quarantine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mailroom")
public class QuarantineResource {
    private static final int PIECES = 200;

    @Inject
    private ListQuarantine quarantine;

    @Inject
    private SettleQuarantine settle;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** What is in quarantine. */
    @GET
    @Operation(
            summary =
                    "Pieces in quarantine and those a renter left behind, those whose time is over soonest first; at most 200")
    public QuarantineJson list(@QueryParam("reason") String reason) {
        Instant now = clock.instant();
        String country = sites.current().address().country();
        return new QuarantineJson(
                quarantine.list(Optional.ofNullable(reason).map(ApiNames::quarantineReason), PIECES).stream()
                        .map(line -> PieceJson.of(line, now, country))
                        .toList());
    }

    /** Tells the renter. */
    @POST
    @Path("{id}/notice")
    @Idempotent
    @Operation(summary = "Tell the renter that the piece waits for his papers")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponse(responseCode = "409", description = "Not in quarantine, or of nobody: MAILROOM-0002, MAILROOM-0035")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson tell(@PathParam("id") String id) {
        return MailItemJson.of(settle.notifyRenter(MailItemId.of(id)));
    }

    /** It is to be sent on. */
    @POST
    @Path("{id}/remail")
    @Idempotent
    @Operation(summary = "Note where the piece is to be sent on to, and the last day for that")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponse(responseCode = "409", description = "Not in quarantine: MAILROOM-0002")
    @APIResponse(responseCode = "422", description = "No address, or one that is too long: MAILROOM-0004")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson remail(@PathParam("id") String id, RemailJson body) {
        return MailItemJson.of(settle.remail(
                MailItemId.of(id),
                Objects.requireNonNullElse(body.to(), ""),
                ApiNames.day("until", String.valueOf(body.until()))));
    }

    /** It went back. */
    @POST
    @Path("{id}/return")
    @Idempotent
    @Operation(summary = "The piece was given back to the carrier with the endorsement on it")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponse(responseCode = "409", description = "Not in quarantine: MAILROOM-0002")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson giveBack(@PathParam("id") String id) {
        return MailItemJson.of(settle.returnToSender(MailItemId.of(id)));
    }

    /** Its renter is approved. */
    @POST
    @Path("{id}/release")
    @Idempotent
    @Operation(summary = "Put the piece into storage: its renter is approved now, and is told of his mail")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponse(responseCode = "409", description = "Not in quarantine, or not approved: MAILROOM-0002, MAILROOM-0036")
    @APIResponseSchema(MailItemJson.class)
    public MailItemJson release(@PathParam("id") String id) {
        return MailItemJson.of(settle.release(MailItemId.of(id)));
    }
}
