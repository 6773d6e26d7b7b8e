package org.waypost.loader;

/**
 * Is told what happens to plugins. Told from one thread of the house, in order, and not before the caller goes on; what it
 * throws is logged.
 *
 * @since 0.1
 */
public interface PluginWatch {
    /** Hears nothing. */
    PluginWatch NOBODY = new PluginWatch() {};

    /**
     * A call went wrong.
     *
     * @param failure which and how
     * @since 0.1
     */
    default void failed(PluginFailure failure) {}

    /**
     * A tenant's product failed too often in a row and is left alone for a while.
     *
     * @param plugin the plugin's id
     * @param factory the factory's name
     * @param tenant whose product
     * @since 0.1
     */
    default void circuitOpened(String plugin, String factory, String tenant) {}

    /**
     * A tenant's product works again.
     *
     * @param plugin the plugin's id
     * @param factory the factory's name
     * @param tenant whose product
     * @since 0.1
     */
    default void circuitClosed(String plugin, String factory, String tenant) {}

    /**
     * A plugin gets no more calls until it is started anew.
     *
     * @param plugin the plugin's id
     * @param version its version
     * @param reason a sentence for the administrator
     * @since 0.1
     */
    default void quarantined(String plugin, String version, String reason) {}

    /**
     * An unloaded plugin left something behind.
     *
     * @param leak what
     * @since 0.1
     */
    default void leaked(PluginLeak leak) {}
}
