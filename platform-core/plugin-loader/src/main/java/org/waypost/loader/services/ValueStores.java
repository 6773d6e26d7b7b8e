package org.waypost.loader.services;

import org.waypost.spi.host.ValueStore;

/**
 * Gives plugins their values; the application keeps them in its database.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ValueStores {
    /**
     * The values of one plugin for one tenant.
     *
     * @param plugin the plugin's id
     * @param tenant the tenant's short name
     * @return the store
     * @since 0.1
     */
    ValueStore of(String plugin, String tenant);
}
