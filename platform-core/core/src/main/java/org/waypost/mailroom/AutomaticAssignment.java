package org.waypost.mailroom;

/**
 * Whether pieces whose mailbox and name were both read are assigned without anybody looking.
 *
 * @param on whether that is done at all
 * @param threshold the least score, in thousandths
 */
public record AutomaticAssignment(boolean on, int threshold) {
    /** Whether a proposal is sure enough. */
    public boolean covers(Proposal proposal) {
        return on && proposal.confidence() == MatchConfidence.EXACT && proposal.score() >= threshold;
    }
}
