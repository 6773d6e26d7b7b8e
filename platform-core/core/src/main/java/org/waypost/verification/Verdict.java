package org.waypost.verification;

/** What a rule says about a case; of several the strictest counts. */
public enum Verdict {
    /** The rule is kept. */
    PASS,
    /** A person has to look. */
    NEEDS_REVIEW,
    /** The rule is broken. */
    FAIL;

    /** The stricter of two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
