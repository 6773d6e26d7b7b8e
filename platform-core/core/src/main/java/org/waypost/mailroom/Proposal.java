package org.waypost.mailroom;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Everybody who may be meant, the best first. */
    public List<Candidate> candidates() {
        return Stream.concat(Stream.of(best), others.stream())
                .filter(candidate -> !candidate.mailbox().isEmpty())
                .distinct()
                .toList();
    }

    /** The same without some mailboxes, because their renters said it is not theirs. */
    public Proposal without(Set<String> mailboxes) {
        List<Candidate> left = candidates().stream()
                .filter(candidate -> !mailboxes.contains(candidate.mailbox()))
                .toList();
        return left.equals(candidates()) ? this : among(left);
    }

    /** Whoever is left is never sure: what was read told of another. */
    private Proposal among(List<Candidate> left) {
        MatchConfidence sure = left.isEmpty()
                ? MatchConfidence.NONE
                : left.size() == 1 ? MatchConfidence.PARTIAL : MatchConfidence.SEVERAL;
        Candidate first = left.isEmpty() ? Candidate.NOBODY : left.get(0);
        return new Proposal(
                item, sure, 0, first, left.stream().skip(1).toList(), sender, type, carrier, trackingNumber);
    }

    /** What it knows of the piece, where nobody noted anything yet. */
    public MailDetails over(MailDetails noted) {
        boolean isTypeOpen = type != null && noted.type() == MailDetails.UNKNOWN.type();
        return new MailDetails(
                or(noted.sender(), sender),
                isTypeOpen ? type : noted.type(),
                noted.lengthMm(),
                noted.widthMm(),
                noted.heightMm(),
                noted.weightGrams(),
                noted.details(),
                or(noted.carrier(), carrier),
                or(noted.trackingNumber(), trackingNumber),
                noted.shelf());
    }

    private static String or(String noted, String read) {
        return noted.isEmpty() ? read : noted;
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
