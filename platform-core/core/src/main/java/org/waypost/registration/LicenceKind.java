package org.waypost.registration;

import java.util.Locale;

/** What a location is registered as. */
public enum LicenceKind {
    /** With the post, as one that receives mail for others: PS Form 1583-A in the United States. */
    POSTAL,
    /** With its state, county or town. */
    STATE,
    /** With an authority against money laundering. */
    MONEY_LAUNDERING,
    /** Anything else. */
    OTHER;

    /** The name in the API. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
