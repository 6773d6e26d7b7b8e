package org.waypost.registration;

import java.util.Locale;

/** What the public register knows of a renter. */
public enum RegistrationState {
    /** Something has to be typed in: the renter himself, what changed, or his end. */
    TO_ENTER,
    /** The register knows what is known here; the quarter is not certified yet. */
    ENTERED,
    /** The same, and certified. */
    CERTIFIED;

    /** The name in the API. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
