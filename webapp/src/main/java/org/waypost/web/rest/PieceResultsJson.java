package org.waypost.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.PieceResult;
import org.waypost.mailroom.PieceResult.Done;
import org.waypost.mailroom.PieceResult.Refused;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.Failures;
import org.waypost.web.errors.ProblemTexts;

/**
 * What became of many pieces, in the order they were named.
 *
 * @param results one per piece
 */
public record PieceResultsJson(List<RowJson> results) {
    static PieceResultsJson of(List<PieceResult> results, ProblemTexts problems) {
        return new PieceResultsJson(
                results.stream().map(result -> row(result, problems)).toList());
    }

    private static RowJson row(PieceResult result, ProblemTexts problems) {
        return result instanceof Refused refused
                ? refused(refused, Failures.meaningOf(refused.reason()), problems)
                : done(((Done) result).piece());
    }

    private static RowJson done(MailItem piece) {
        return new RowJson(
                Long.toString(piece.itemId().value()),
                "done",
                MailItemJson.apiName(piece.custody()),
                piece.mailboxNumber(),
                piece.recipientName(),
                null,
                null);
    }

    private static RowJson refused(Refused refused, PlatformException meaning, ProblemTexts problems) {
        Failures.log(meaning);
        return new RowJson(
                Long.toString(refused.item().value()),
                "refused",
                null,
                null,
                null,
                meaning.code().code(),
                problems.detail(meaning));
    }

    /**
     * What became of one piece.
     *
     * @param item its id
     * @param status {@code done} or {@code refused}
     * @param state custody state in which it is now, for instance {@code in_storage}
     * @param mailbox where it is now; empty when it waits
     * @param recipient whose it is now
     * @param code stable code of the refusal
     * @param message why, and what to do
     */
    @Schema(name = "PieceResultJson")
    public record RowJson(
            String item, String status, String state, String mailbox, String recipient, String code, String message) {}
}
