package org.waypost.requests;

/** What became of the purchase of a label. */
public sealed interface LabelOutcome {
    /** It was bought. */
    record Bought(BoughtLabel label) implements LabelOutcome {}

    /**
     * It was not bought, and nothing was charged.
     *
     * @param reason the carrier's words
     */
    record Refused(String reason) implements LabelOutcome {}

    /**
     * Nobody knows: somebody has to ask the carrier.
     *
     * @param reason what happened, for people
     */
    record Unknown(String reason) implements LabelOutcome {}
}
