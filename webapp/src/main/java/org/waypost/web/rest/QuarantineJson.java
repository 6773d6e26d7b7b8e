package org.waypost.web.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.mailroom.Endorsement;
import org.waypost.mailroom.QuarantineLine;

/** Pieces in quarantine, those whose time is over soonest first. */
public record QuarantineJson(List<PieceJson> pieces) {
    /**
     * One of them.
     *
     * @param id of the piece
     * @param reason {@code unapproved}, {@code expired}, {@code closed} or {@code unknown_person}
     * @param due when its time is over
     * @param late whether it is
     * @param next {@code release}, {@code notify}, {@code remail}, {@code wait} or {@code return}
     * @param endorsement the words to write on it when it goes back
     * @param endorsementOf the carrier whose words these are, or empty for the location's own
     * @param told when the renter was told, or absent
     * @param remailTo where it is to be sent on to, or empty
     * @param remailUntil until when, or absent
     * @param shelf where it lies, or empty
     * @param leftBehind whether it lies in storage though its renter left; its first step sets it aside
     */
    @Schema(
            name = "QuarantinedPieceJson",
            example =
                    "{\"id\":\"770000000000000001\",\"label\":\"7Q2KM-B4X9T\",\"reason\":\"unapproved\",\"mailbox\":\"241\","
                            + "\"renter\":\"Marius Velden\",\"sender\":\"City of Chicago\",\"received\":\"2026-11-21T15:04:00Z\","
                            + "\"due\":\"2026-11-22T15:04:00Z\",\"late\":false,\"next\":\"notify\",\"endorsement\":\"Addressee"
                            + " not authorized to receive mail here\",\"endorsementOf\":\"\",\"remailTo\":\"\",\"shelf\":\"B-04\","
                            + "\"leftBehind\":false}")
    public record PieceJson(
            String id,
            String label,
            String reason,
            String mailbox,
            String renter,
            String sender,
            String received,
            String due,
            boolean late,
            String next,
            String endorsement,
            String endorsementOf,
            String told,
            String remailTo,
            String remailUntil,
            String shelf,
            boolean leftBehind) {
        static PieceJson of(QuarantineLine line, Instant now, String country) {
            Endorsement endorsement = Endorsement.of(line.reason(), country);
            return new PieceJson(
                    Long.toString(line.item().value()),
                    line.label(),
                    MailItemJson.apiName(line.reason()),
                    line.mailbox(),
                    line.renter(),
                    line.sender(),
                    line.received().toString(),
                    line.dueAt().toString(),
                    line.isLate(now),
                    MailItemJson.apiName(line.next(now)),
                    endorsement.words(),
                    endorsement.carrier(),
                    line.toldAt().map(Instant::toString).orElse(null),
                    line.remailTo(),
                    line.remailUntil().map(LocalDate::toString).orElse(null),
                    line.shelf(),
                    line.leftBehind());
        }
    }

    /** Why a piece is set aside, and the number it came for if that is known. */
    @Schema(name = "QuarantineReasonJson", example = "{\"reason\":\"unknown_person\",\"mailbox\":\"\"}")
    public record ReasonJson(String reason, String mailbox) {}

    /** Where a piece is to be sent on to, and the last day for that. */
    @Schema(example = "{\"to\":\"12 Elm St\\nMadison WI 53703\",\"until\":\"2027-05-20\"}")
    public record RemailJson(String to, String until) {}
}
