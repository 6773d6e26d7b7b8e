package org.waypost.requests;

import org.waypost.shared.Ids;

/** Names an address in a renter's book. */
public record SavedAddressId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static SavedAddressId of(String text) {
        return new SavedAddressId(Ids.parse(text));
    }
}
