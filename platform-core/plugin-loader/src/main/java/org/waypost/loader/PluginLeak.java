package org.waypost.loader;

import java.util.List;

/**
 * What a plugin left behind when it was unloaded.
 *
 * @param plugin the plugin's id
 * @param version its version
 * @param classesStay whether its class loader is still held by something
 * @param threads names of its threads that did not end
 * @since 0.1
 */
public record PluginLeak(String plugin, String version, boolean classesStay, List<String> threads) {
    /**
     * Copies the names.
     *
     * @since 0.1
     */
    public PluginLeak {
        threads = List.copyOf(threads);
    }
}
