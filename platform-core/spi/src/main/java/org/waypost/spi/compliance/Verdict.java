package org.waypost.spi.compliance;

import java.util.Collection;
import java.util.Comparator;

/**
 * What a rule says about a case. Where several speak, the strictest wins.
 *
 * @since 0.1
 */
public enum Verdict {
    /** The rule is kept. */
    PASS,
    /** A person has to look: something is not known, or the rule itself is not certain. */
    NEEDS_REVIEW,
    /** The rule is broken. */
    FAIL;

    /**
     * What several verdicts come to: {@code FAIL} before {@code NEEDS_REVIEW} before {@code PASS}.
     *
     * @param verdicts in any order
     * @return the strictest; {@code NEEDS_REVIEW} when there are none, since nobody has judged
     * @since 0.1
     */
    public static Verdict strictest(Collection<Verdict> verdicts) {
        return verdicts.stream().max(Comparator.naturalOrder()).orElse(NEEDS_REVIEW);
    }
}
