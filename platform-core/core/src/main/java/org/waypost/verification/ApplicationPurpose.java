package org.waypost.verification;

/** Why papers are looked at. */
public enum ApplicationPurpose {
    /** Somebody wants to become a renter. */
    APPLICATION,
    /** A renter's papers are looked at again. */
    REVERIFICATION,
    /** A renter has another address to which his mail goes. */
    FORWARDING_ADDRESS
}
