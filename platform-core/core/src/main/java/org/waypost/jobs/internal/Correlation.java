package org.waypost.jobs.internal;

import java.util.UUID;

/** Correlation ids of work that nobody asked for. */
final class Correlation {
    private Correlation() {}

    /** A new one, in the form all have: 32 hex digits. */
    static String fresh() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
