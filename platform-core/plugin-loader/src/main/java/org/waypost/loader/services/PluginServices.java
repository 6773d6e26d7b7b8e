package org.waypost.loader.services;

import org.waypost.loader.PluginPackage;
import org.waypost.loader.TenantSettings;
import org.waypost.spi.SpiScope;

/**
 * What the host lends to one started plugin. Connections are the plugin's own, so that no other waits for them.
 *
 * @since 0.1
 */
public final class PluginServices implements AutoCloseable {
    private final HostServices host;
    private final PluginPackage found;
    private HttpEngine engine;

    PluginServices(HostServices host, PluginPackage found) {
        this.host = host;
        this.found = found;
    }

    /**
     * The scope of one product.
     *
     * @param settings of the tenant; the scope's tokens begin empty
     * @return the scope
     * @since 0.1
     */
    public SpiScope scope(TenantSettings settings) {
        return new LentScope(host, found, settings, new GuardedHttp(this::engine, host.network(), found, settings));
    }

    private synchronized HttpEngine engine() {
        if (engine == null) {
            engine = host.engine();
        }
        return engine;
    }

    /** Closes the plugin's connections. */
    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
