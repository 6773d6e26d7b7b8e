package org.waypost.requests;

import java.util.Locale;
import java.util.Optional;

/** What a renter may ask for. */
public enum RequestKind {
    /** Open the piece, scan its contents, put it back. */
    OPEN_AND_SCAN;

    /** The kind of a name as the API writes it, for instance {@code open_and_scan}. */
    public static Optional<RequestKind> named(String name) {
        for (RequestKind kind : values()) {
            if (kind.apiName().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name in the API. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
