package org.waypost.mailroom;

import java.util.List;

/**
 * What the reading of a photograph proposes for a piece. Texts are empty when nothing was found; nothing is assigned by it.
 *
 * @param item the piece
 * @param confidence how sure the mailbox is
 * @param score the same in thousandths, to be compared with the location's threshold
 * @param best the mailbox and recipient that fit best; empty texts for {@link MatchConfidence#NONE}
 * @param others further ones that fit, the best first
 * @param sender who sent it
 * @param type what kind of piece it seems to be; null when nothing tells
 * @param carrier who brought it, from the barcode or the mark
 * @param trackingNumber inbound tracking number
 */
public record Proposal(
        MailItemId item,
        MatchConfidence confidence,
        int score,
        Candidate best,
        List<Candidate> others,
        String sender,
        MailType type,
        String carrier,
        String trackingNumber) {
    /** Copies the list. */
    public Proposal {
        others = List.copyOf(others);
    }

    /**
     * Somebody the piece may be for.
     *
     * @param mailbox number
     * @param recipient one of the names at that mailbox
     */
    public record Candidate(String mailbox, String recipient) {
        /** Nobody. */
        public static final Candidate NOBODY = new Candidate("", "");
    }
}
