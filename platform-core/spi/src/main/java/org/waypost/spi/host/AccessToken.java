package org.waypost.spi.host;

import java.time.Instant;
import java.util.Objects;

/**
 * What signing in at a provider gave.
 *
 * @param value the token, a secret
 * @param expiresAt when the provider stops accepting it
 * @since 0.1
 */
public record AccessToken(String value, Instant expiresAt) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public AccessToken {
        Objects.requireNonNull(value);
        Objects.requireNonNull(expiresAt);
    }

    /** Shows the end and never the value. */
    @Override
    public String toString() {
        return "AccessToken[until " + expiresAt + "]";
    }
}
