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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.mailroom.DescribeMany;
import org.waypost.mailroom.DisownMail;
import org.waypost.mailroom.FindWaitingMail;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.ProblemTexts;

/** What helps to find the mailbox of pieces: what was read, what is noted of many, and that a renter says: not mine. */
@Path("items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mailroom")
public class WaitingMailResource {
    @Inject
    private FindWaitingMail waiting;

    @Inject
    private DescribeMany describeMany;

    @Inject
    private DisownMail disownMail;

    @Inject
    private ProblemTexts problems;

    /** What recognition proposes. */
    @GET
    @Path("{id}/proposal")
    @Operation(summary = "Whose it seems to be, as read from its photograph")
    @APIResponse(
            responseCode = "200",
            description =
                    "confidence is exact, partial, several, company_only, none or blocked; unread before it was read")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    public ProposalJson proposal(@PathParam("id") String id) {
        return ProposalJson.of(waiting.one(MailItemId.of(id)));
    }

    /** A renter says that it is not his. */
    @POST
    @Path("{id}/not-mine")
    @Idempotent
    @Operation(summary = "Say that one's own piece is not one's own; it waits for assignment again")
    @APIResponse(responseCode = "404", description = "MAILROOM-0001")
    @APIResponse(responseCode = "409", description = "Not in storage, or asked for: MAILROOM-0002, MAILROOM-0006")
    @APIResponseSchema(NotMineJson.class)
    public NotMineJson notMine(@PathParam("id") String id) {
        disownMail.disown(MailItemId.of(id));
        return new NotMineJson(id);
    }

    /** Notes the same of many pieces. */
    @POST
    @Path("metadata")
    @Idempotent
    @Operation(summary = "Note the same of many pieces, at most 500; absent fields stay")
    @APIResponse(responseCode = "200", description = "One result per piece: done, or refused with code and message")
    @APIResponse(responseCode = "413", description = "More than 500 pieces: MAILROOM-0061")
    @APIResponse(responseCode = "422", description = "The metadata is wrong: MAILROOM-0004")
    public PieceResultsJson describe(ManyDetailsJson body) {
        if (body.items() == null || body.metadata() == null) {
            throw new PlatformException(SharedError.INVALID, "items, metadata");
        }
        List<MailItemId> pieces = body.items().stream().map(MailItemId::of).toList();
        return PieceResultsJson.of(describeMany.describe(pieces, body.metadata()::over), problems);
    }

    /** What to note of which pieces; a version is not looked at. */
    public record ManyDetailsJson(List<String> items, MailDetailsJson metadata) {}

    /** The piece that was given back. */
    public record NotMineJson(String id) {}
}
