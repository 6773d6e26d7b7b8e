package org.waypost.loader.services;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import org.waypost.loader.PluginPackage;

/**
 * What the host lends to all plugins of a house.
 *
 * <p><b>Threading:</b> any number of threads at once.
 *
 * @since 0.1
 */
public final class HostServices implements AutoCloseable {
    private final NetworkPolicy network;
    private final ValueStores values;
    private final Path folders;
    private final Clock clock;
    private final Resolver resolver;
    private final ServiceThreads threads = new ServiceThreads();
    private final Machine machine = new Machine(threads);

    /**
     * Services.
     *
     * @param network where the HTTP client may go
     * @param values keeps the plugins' values
     * @param folders under which each plugin with the permission has a folder
     * @param clock what plugins take for the time
     * @since 0.1
     */
    public HostServices(NetworkPolicy network, ValueStores values, Path folders, Clock clock) {
        this(network, values, folders, clock, InetAddress::getAllByName);
    }

    HostServices(NetworkPolicy network, ValueStores values, Path folders, Clock clock, Resolver resolver) {
        this.network = network;
        this.values = values;
        this.folders = folders;
        this.clock = clock;
        this.resolver = resolver;
    }

    /**
     * Lends the services to a plugin, as far as its permissions go.
     *
     * @param found the plugin's package
     * @return the services, to be closed when the plugin is unloaded
     * @since 0.1
     */
    public PluginServices lendTo(PluginPackage found) {
        return new PluginServices(this, found);
    }

    HttpEngine engine() {
        return new HttpEngine(network, resolver, threads);
    }

    NetworkPolicy network() {
        return network;
    }

    ValueStores values() {
        return values;
    }

    Path folder(String plugin) {
        return folders.resolve(plugin);
    }

    Clock clock() {
        return clock;
    }

    Machine machine() {
        return machine;
    }

    @Override
    public void close() {
        threads.close();
    }
}
