package org.waypost.notifications;

/** When somebody wants to be told. */
public enum Timing {
    /** By e-mail as it happens; pieces assigned in one sitting come together. */
    NOW,
    /** By one e-mail a day, if there is news. */
    DAILY,
    /** By one e-mail a week, if there is news. */
    WEEKLY,
    /** By no e-mail: the portal shows it. */
    PORTAL;

    /** Whether news waits for the time of the digest. */
    public boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }
}
