package org.waypost.spi.host;

import java.util.Optional;

/**
 * Keeps small values of one tenant and one plugin in the host's database: a cursor, a number range, the id of a webhook. All
 * nodes see the same. Nothing here is searched, and it is no place for personal data.
 *
 * <p><b>Threading:</b> any number of threads at once. <b>Durability:</b> when a method returns, its effect survives a
 * crash.
 *
 * @since 0.1
 */
public interface ValueStore {
    /** The longest key in characters. */
    int MAX_KEY = 200;

    /** The longest value in characters. */
    int MAX_VALUE = 16_000;

    /**
     * A value.
     *
     * @param key 1 to {@link #MAX_KEY} characters
     * @return the value, if there is one
     * @since 0.1
     */
    Optional<String> get(String key);

    /**
     * Keeps a value in place of the one before.
     *
     * @param key 1 to {@link #MAX_KEY} characters
     * @param value at most {@link #MAX_VALUE} characters
     * @throws org.waypost.spi.SpiException {@code INVALID_REQUEST} (field {@code key} or {@code value}) for what is too long;
     *     {@code FULL} when the plugin keeps more values than the host allows
     * @since 0.1
     */
    void put(String key, String value);

    /**
     * Replaces a value only if it is still the one expected, so that two nodes never take the same number.
     *
     * @param key 1 to {@link #MAX_KEY} characters
     * @param expected what must be there now; absent for nothing
     * @param value at most {@link #MAX_VALUE} characters
     * @return whether it was replaced
     * @since 0.1
     */
    boolean replace(String key, Optional<String> expected, String value);

    /**
     * Forgets a value; does nothing when there is none.
     *
     * @param key 1 to {@link #MAX_KEY} characters
     * @since 0.1
     */
    void remove(String key);
}
