package org.waypost.privacy;

import java.util.Locale;

/** How somebody asked for an erasure. */
public enum AskedBy {
    /** At the counter. */
    IN_PERSON,
    /** By letter. */
    LETTER,
    /** By e-mail. */
    EMAIL,
    /** By telephone. */
    TELEPHONE;

    /** The name in the API. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
