package org.waypost.spi;

import java.util.Objects;

/**
 * What a provider says in words, kept as it came.
 *
 * @param level how grave it is
 * @param code the provider's own code; empty when it gave none
 * @param text the provider's words, for people
 * @since 0.1
 */
public record Message(Level level, String code, String text) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Message {
        Objects.requireNonNull(level);
        Objects.requireNonNull(code);
        Objects.requireNonNull(text);
    }

    /**
     * How grave a message is.
     *
     * @since 0.1
     */
    public enum Level {
        /** Good to know. */
        INFO,
        /** It went well, but something should be looked at. */
        WARNING,
        /** The reason for a no. */
        ERROR
    }
}
