package org.waypost.mailroom;

import java.util.Set;

/**
 * Whether pieces whose mailbox and name were both read are assigned without anybody looking.
 *
 * @param on whether that is done at all
 * @param threshold the least score, in thousandths
 */
public record AutomaticAssignment(boolean on, int threshold) {
    /**
     * Whether a proposal is sure enough. A piece that any mailbox gave back is for people: what was read of it was wrong once.
     *
     * @param disownedBy numbers of the mailboxes that gave the piece back
     */
    public boolean covers(Proposal proposal, Set<String> disownedBy) {
        return on
                && disownedBy.isEmpty()
                && proposal.confidence() == MatchConfidence.EXACT
                && proposal.score() >= threshold;
    }
}
