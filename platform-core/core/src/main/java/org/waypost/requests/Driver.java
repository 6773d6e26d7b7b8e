package org.waypost.requests;

import java.util.Optional;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;

/**
 * Who takes parcels for a carrier.
 *
 * @param name up to 100 characters
 * @param signature drawn on the screen; absent when he signs on paper, or not at all
 */
public record Driver(String name, Optional<StoredBlob> signature) {
    private static final int NAME = 100;

    /**
     * Refuses nobody.
     *
     * @throws PlatformException {@link RequestsError#DRIVER_NEEDED}
     */
    public Driver {
        name = name.trim();
        if (name.isEmpty() || name.length() > NAME) {
            throw new PlatformException(RequestsError.DRIVER_NEEDED);
        }
    }

    /** One who signs nothing. */
    public static Driver named(String name) {
        return new Driver(name, Optional.empty());
    }
}
