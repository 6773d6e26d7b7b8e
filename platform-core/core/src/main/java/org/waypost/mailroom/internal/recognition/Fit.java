package org.waypost.mailroom.internal.recognition;

import org.waypost.customers.RecipientKind;
import org.waypost.mailroom.Proposal.Candidate;
import org.waypost.mailroom.internal.recognition.KnownNames.Known;

/**
 * How well one mailbox goes with a reading.
 *
 * @param known the name of it that goes best
 * @param name 0 to 1, how surely that name was read
 * @param number how its number goes with the numbers that were read
 * @param numberConfidence 0 to 1, how surely its number was read
 */
record Fit(Known known, double name, NumberFit number, double numberConfidence) {
    private static final double LIKE = 0.5;
    private static final double SURE = 0.85;
    private static final double NAME_WEIGHT = 1.2;
    private static final double AGREES = 0.6;
    private static final double AGREES_SURELY = 0.4;
    private static final double NEARLY = 0.35;

    /** How a mailbox's number goes with what was read. */
    enum NumberFit {
        /** It was read. */
        AGREES,
        /** One that differs by a digit was read. */
        NEARLY,
        /** Others were read, or none. */
        SILENT
    }

    /** A name says more than a number, which is a digit or two from the next; both together say most. */
    double rank() {
        double named = name < LIKE ? 0 : NAME_WEIGHT * name;
        return named
                + switch (number) {
                    case AGREES -> AGREES + AGREES_SURELY * numberConfidence;
                    case NEARLY -> NEARLY;
                    case SILENT -> 0;
                };
    }

    boolean agrees() {
        return number == NumberFit.AGREES;
    }

    boolean isNamed() {
        return name >= SURE;
    }

    boolean isClosed() {
        return known.addressee().closed();
    }

    boolean isBusiness() {
        return known.addressee().kind() == RecipientKind.BUSINESS;
    }

    /** Of two names of one mailbox the one that is meant: one that holds, and a person rather than the business. */
    Fit or(Fit other) {
        if (isNamed() != other.isNamed()) {
            return isNamed() ? this : other;
        }
        if (isClosed() != other.isClosed()) {
            return isClosed() ? other : this;
        }
        if (isNamed() && isBusiness() != other.isBusiness()) {
            return isBusiness() ? other : this;
        }
        return other.name > name ? other : this;
    }

    Candidate candidate() {
        return new Candidate(known.mailbox(), known.addressee().name());
    }
}
