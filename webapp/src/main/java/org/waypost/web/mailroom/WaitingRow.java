package org.waypost.web.mailroom;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A piece that waits, as the Assignments page shows it.
 *
 * @param piece the piece
 * @param confidence how sure its mailbox is, by the name of the constant; {@code UNREAD} before it was read
 * @param candidates who may be meant, the best first
 * @param disownedBy mailboxes whose renters gave it back, separated by commas; usually empty
 */
public record WaitingRow(PieceRow piece, String confidence, List<CandidateRow> candidates, String disownedBy)
        implements Serializable {
    static final String UNREAD = "UNREAD";

    /** Those whose first candidate stands in the box, for somebody who looks at it; a closed mailbox takes no piece. */
    private static final Set<String> PROPOSED = Set.of("EXACT", "PARTIAL", "COMPANY_ONLY", "BLOCKED");

    private static final Map<String, String> COLOURS =
            Map.of("EXACT", "ok", "PARTIAL", "warn", "COMPANY_ONLY", "warn", "SEVERAL", "info", "BLOCKED", "late");

    /** The id of the piece. */
    public String id() {
        return piece.id();
    }

    /** The class of its tag. */
    public String colour() {
        return COLOURS.getOrDefault(confidence, "");
    }

    /** Who stands in the box before anything is typed, or nobody. */
    Optional<CandidateRow> proposed() {
        return PROPOSED.contains(confidence) ? candidates.stream().findFirst() : Optional.empty();
    }

    /** The first candidate in words; empty when there is none. */
    public String best() {
        return candidates.stream().findFirst().map(CandidateRow::words).orElse("");
    }
}
