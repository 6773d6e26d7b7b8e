package org.waypost.loader;

import java.util.List;
import java.util.Set;

/**
 * How a loaded plugin is doing.
 *
 * @param plugin the plugin's id
 * @param version its version
 * @param state how it is
 * @param reason why it is quarantined; else empty
 * @param calls how many calls it got
 * @param failures how many of them went wrong
 * @param stuck how many calls are stuck now
 * @param circuitsOpen {@code factory/tenant} of each product that is left alone now
 * @param lastFailures the newest first, 50 at most
 * @since 0.1
 */
public record PluginHealth(
        String plugin,
        String version,
        PluginState state,
        String reason,
        long calls,
        long failures,
        int stuck,
        Set<String> circuitsOpen,
        List<PluginFailure> lastFailures) {
    /**
     * Copies set and list.
     *
     * @since 0.1
     */
    public PluginHealth {
        circuitsOpen = Set.copyOf(circuitsOpen);
        lastFailures = List.copyOf(lastFailures);
    }
}
