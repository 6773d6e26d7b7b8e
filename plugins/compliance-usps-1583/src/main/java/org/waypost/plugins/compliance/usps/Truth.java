package org.waypost.plugins.compliance.usps;

import java.util.Collection;
import java.util.Comparator;

/** True, false, or not to be told from what is known; ordered so that "and" is the least and "or" the greatest. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Truth all(Collection<Truth> truths) {
        return truths.stream().min(Comparator.naturalOrder()).orElse(TRUE);
    }

    static Truth any(Collection<Truth> truths) {
        return truths.stream().max(Comparator.naturalOrder()).orElse(FALSE);
    }

    Truth negated() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
