package org.waypost.spi;

/**
 * What trying out settings showed.
 *
 * @since 0.1
 */
public sealed interface ConnectionCheck {
    /**
     * What to tell the person who tried.
     *
     * @return one or two sentences in the language of the context where the plugin has it, else in English; no secrets
     * @since 0.1
     */
    String message();

    /**
     * The settings work.
     *
     * @param message what was found, for instance the account's name
     * @since 0.1
     */
    record Works(String message) implements ConnectionCheck {}

    /**
     * The settings do not work.
     *
     * @param code what kind of no
     * @param message what to change
     * @since 0.1
     */
    record Fails(SpiErrorCode code, String message) implements ConnectionCheck {}
}
