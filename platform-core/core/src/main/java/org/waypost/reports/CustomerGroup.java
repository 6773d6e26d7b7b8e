package org.waypost.reports;

import java.util.Locale;

/** How a customer stands today. */
public enum CustomerGroup {
    /** Approved: mail is released to him. */
    ACTIVE,
    /** His papers lie with the location and wait for its decision. */
    PENDING,
    /** Something of his papers is missing or has run out: he has to act. */
    INCOMPLETE,
    /** He rents no mailbox any more. */
    TERMINATED;

    /** The name in the API. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
