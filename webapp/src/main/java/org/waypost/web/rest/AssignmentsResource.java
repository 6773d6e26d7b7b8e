package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.AssignMany;
import org.waypost.mailroom.FindWaitingMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MatchConfidence;
import org.waypost.mailroom.PieceResult;
import org.waypost.mailroom.WaitingMail;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.web.errors.ProblemTexts;

/** Assigns many pieces at once. */
@Path("assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "mailroom")
public class AssignmentsResource {
    private static final String EXACT = "exact";

    @Inject
    private AssignMany assignMany;

    @Inject
    private FindWaitingMail waiting;

    @Inject
    private ProblemTexts problems;

    /** Assigns the pieces named, or accepts what recognition proposes for them. */
    @POST
    @Idempotent
    @Operation(
            summary = "Assign many pieces, at most 500; their renters are told",
            description = "Either \"assignments\" says which piece goes where, with \"metadata\" to note of each; or"
                    + " \"accept\": \"exact\" takes what recognition proposes without doubt, for \"items\" or, without"
                    + " them, for the pieces that wait longest. A piece that is refused keeps no other back; one that is"
                    + " in that mailbox already counts as done.")
    @APIResponse(responseCode = "200", description = "One result per piece: done, or refused with code and message")
    @APIResponse(responseCode = "413", description = "More than 500 pieces: MAILROOM-0061")
    @APIResponse(responseCode = "422", description = "The metadata is wrong: MAILROOM-0004")
    public PieceResultsJson assign(ManyJson body) {
        return PieceResultsJson.of(body.accept() == null ? assigned(body) : accepted(body), problems);
    }

    private List<PieceResult> assigned(ManyJson body) {
        if (body.assignments() == null) {
            throw new PlatformException(SharedError.INVALID, "assignments");
        }
        UnaryOperator<MailDetails> noting = body.metadata() == null ? UnaryOperator.identity() : body.metadata()::over;
        return assignMany.assign(
                body.assignments().stream().map(OneJson::command).toList(), noting);
    }

    private List<PieceResult> accepted(ManyJson body) {
        if (!body.accept().equals(EXACT)) {
            throw new PlatformException(SharedError.INVALID, "accept: " + EXACT);
        }
        return assignMany.acceptExact(
                body.items() == null
                        ? exactOnes()
                        : body.items().stream().map(MailItemId::of).toList());
    }

    private List<MailItemId> exactOnes() {
        return waiting.oldest(AssignMany.LIMIT).stream()
                .filter(piece -> piece.proposal()
                        .filter(read -> read.confidence() == MatchConfidence.EXACT)
                        .isPresent())
                .map(WaitingMail::item)
                .map(MailItem::itemId)
                .toList();
    }

    /**
     * Which pieces go where.
     *
     * @param accept {@code exact}, or absent
     * @param items the pieces to accept; absent for all that wait
     * @param assignments one per piece
     * @param metadata what to note of each; absent fields stay, a version is not looked at
     */
    @Schema(name = "AssignmentsJson")
    public record ManyJson(String accept, List<String> items, List<OneJson> assignments, MailDetailsJson metadata) {}

    /**
     * Where one piece goes.
     *
     * @param item its id
     * @param mailbox number
     * @param recipient one of its names; absent for the renter's
     */
    @Schema(name = "OneAssignmentJson")
    public record OneJson(String item, String mailbox, String recipient) {
        AssignMailCommand command() {
            return new AssignMailCommand(
                    MailItemId.of(String.valueOf(item)),
                    Objects.requireNonNullElse(mailbox, ""),
                    Objects.requireNonNullElse(recipient, ""),
                    Optional.empty());
        }
    }
}
