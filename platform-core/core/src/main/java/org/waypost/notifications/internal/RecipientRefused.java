package org.waypost.notifications.internal;

/** The address is wrong or its server does not want our letters; trying again cannot help. */
class RecipientRefused extends Exception {
    RecipientRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
