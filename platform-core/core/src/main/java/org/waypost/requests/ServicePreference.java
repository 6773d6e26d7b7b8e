package org.waypost.requests;

/** How a renter wants his mail sent on. */
public enum ServicePreference {
    /** Whatever costs the least. */
    CHEAPEST,
    /** Whatever arrives first. */
    FASTEST,
    /** As he wrote. */
    AS_WRITTEN
}
