package org.waypost.spi;

/**
 * What a factory makes for one tenant with that tenant's settings: a store, a carrier's connector, a set of rules, a
 * recognizer.
 *
 * <p><b>Threading:</b> any number of threads at once. <b>Lifetime:</b> closed by the host when the tenant's settings change
 * or the plugin stops; no call is under way then.
 *
 * @since 0.1
 */
public interface SpiProduct extends AutoCloseable {
    /**
     * Gives back what the product holds (connections, threads). Called once, by the host.
     *
     * @since 0.1
     */
    @Override
    default void close() {}
}
