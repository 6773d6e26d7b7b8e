package org.waypost.loader;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.waypost.loader.guard.FactoryKey;
import org.waypost.loader.guard.Guards;
import org.waypost.loader.services.HostServices;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.SpiProduct;

/**
 * Where plugins live: starts, replaces and stops them, and is the only way to their factories and products.
 *
 * <p>What it hands out is guarded: each call runs on a thread of the plugin with the deadline of its context; whatever the
 * plugin does, the caller gets an answer or an {@link SpiException} in time. Factories and products stay good over
 * upgrades: each call goes to the version of the moment, and none fails because of the upgrade. The streams of
 * <em>bundled</em> plugins run on the caller's own thread, because they carry every byte of the mail.
 *
 * <p><b>Threading:</b> any number of threads at once. <b>Lifetime:</b> one for the application; closing it stops all
 * plugins.
 *
 * @since 0.1
 */
public final class PluginHouse implements AutoCloseable {
    private final HouseLimits limits;
    private final HostServices services;
    private final Residents residents = new Residents();
    private final Guards guards;
    private final Departures departures;
    private final WorkFolder folder;
    private final ConcurrentMap<String, ReentrantLock> busy = new ConcurrentHashMap<>();

    /**
     * A house without plugins.
     *
     * @param folder of its own, for copies of the packages that run; made if it is not there, and emptied
     * @param limits how much a plugin may take
     * @param services what the host lends plugins
     * @param watch is told what happens
     * @since 0.1
     */
    public PluginHouse(Path folder, HouseLimits limits, HostServices services, PluginWatch watch) {
        FirstTouch.byHost();
        this.limits = limits;
        this.services = services;
        this.folder = new WorkFolder(folder);
        this.guards = new Guards(limits, watch, residents::find);
        this.departures = new Departures(guards);
        guards.countThreads(residents::started);
    }

    /**
     * Starts an installed plugin. A version of it that runs is replaced: the new one is started first, takes the next
     * call, and the old one is unloaded in the background when its running calls and open streams have ended. Does nothing
     * when the very same file is running.
     *
     * @param found an inspected package, whose file is copied
     * @throws PluginRefusedException when it does not start; everything is as before then
     * @since 0.1
     */
    public void start(PluginPackage found) {
        start(found, false);
    }

    /**
     * Starts a plugin.
     *
     * @param found an inspected package, whose file is copied
     * @param bundled whether it is part of the installation, as trusted as the application itself; its streams then run on
     *     the caller's thread without a time limit
     * @throws PluginRefusedException when it does not start; everything is as before then
     * @since 0.1
     */
    public void start(PluginPackage found, boolean bundled) {
        alone(found.id(), () -> {
            Optional<Tenancy> before = residents.of(found.id());
            if (before.isPresent() && before.get().runs(found)) {
                return;
            }
            Tenancy fresh = Tenancy.start(folder.copy(found), found, bundled, services.lendTo(found), guards);
            try {
                residents.replace(fresh);
            } catch (PluginRefusedException e) {
                departures.see(fresh, Duration.ZERO);
                throw e;
            }
            before.ifPresent(old -> departures.seeLater(old, limits.drain()));
        });
    }

    /**
     * Stops a plugin and unloads it; returns when that is done. Calls that come meanwhile or later answer with
     * {@link SpiErrorCode#DOWN}. Does nothing when it is not there.
     *
     * @param id the plugin's id
     * @since 0.1
     */
    public void stop(String id) {
        alone(id, () -> residents.remove(id).ifPresent(old -> departures.see(old, limits.drain())));
    }

    /** Starting and stopping one plugin never waits for another. */
    private void alone(String id, Runnable change) {
        ReentrantLock lock = busy.computeIfAbsent(id, unknown -> new ReentrantLock());
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }

    /**
     * The plugins that are there.
     *
     * @return their packages, by id
     * @since 0.1
     */
    public List<PluginPackage> loaded() {
        return residents.all().stream()
                .map(Tenancy::found)
                .sorted(Comparator.comparing(PluginPackage::id))
                .toList();
    }

    /**
     * The factories of a kind.
     *
     * @param kind the SPI's interface, for instance {@code CarrierConnectorFactory.class}
     * @param <F> the interface
     * @return guarded factories by name
     * @since 0.1
     */
    public <F extends SpiFactory<?, ?>> Map<String, F> factories(Class<F> kind) {
        return residents.names(kind, name -> guards.factory(kind, name));
    }

    /**
     * A factory.
     *
     * @param kind the SPI's interface
     * @param name its name
     * @param <F> the interface
     * @return the guarded factory, if a plugin offers it now
     * @since 0.1
     */
    public <F extends SpiFactory<?, ?>> Optional<F> factory(Class<F> kind, String name) {
        return residents.find(new FactoryKey(kind, name)).map(there -> guards.factory(kind, name));
    }

    /**
     * Which plugin offers a factory.
     *
     * @param kind the SPI's interface
     * @param name its name
     * @return the plugin's package, if one offers it now
     * @since 0.1
     */
    public Optional<PluginPackage> offering(Class<? extends SpiFactory<?, ?>> kind, String name) {
        return residents.find(new FactoryKey(kind, name)).map(resident -> resident.found());
    }

    /**
     * The product of a tenant: one instance for each version of the plugin, factory and tenant. With another revision of
     * the settings a new one is made, and the old one is closed after its running calls. Closing what is returned does
     * nothing.
     *
     * @param kind the factory's interface
     * @param name the factory's name
     * @param settings of the tenant
     * @param <P> the product's interface
     * @return the guarded product; it may be kept, and follows upgrades and the newest settings given here
     * @throws SpiException what the factory says about the settings; {@code DOWN} when no plugin offers it
     * @since 0.1
     */
    public <P extends SpiProduct> P product(
            Class<? extends SpiFactory<P, ?>> kind, String name, TenantSettings settings) {
        return guards.product(kind, name, settings);
    }

    /**
     * Tries settings out.
     *
     * @param kind the factory's interface
     * @param name the factory's name
     * @param settings of the tenant, not stored
     * @param context of the call
     * @return whether they work
     * @throws SpiException when the plugin is not there or fails
     * @since 0.1
     */
    public ConnectionCheck testConnection(
            Class<? extends SpiFactory<?, ?>> kind, String name, TenantSettings settings, SpiContext context) {
        FactoryKey key = new FactoryKey(kind, name);
        Tenancy tenancy = residents
                .tenancy(key)
                .orElseThrow(() -> new SpiException(SpiErrorCode.DOWN, "No plugin that is running offers the " + key));
        return guards.factory(kind, name)
                .testConnection(tenancy.services().scope(settings), context, settings.values());
    }

    /**
     * Closes the products of a tenant after their running calls and forgets its settings.
     *
     * @param tenant its short name
     * @since 0.1
     */
    public void forget(String tenant) {
        guards.forget(tenant, residents.started());
    }

    /**
     * How a plugin is doing.
     *
     * @param id the plugin's id
     * @return the figures of the moment, if it is loaded
     * @since 0.1
     */
    public Optional<PluginHealth> health(String id) {
        return residents.of(id).map(tenancy -> tenancy.resident().health());
    }

    /** Stops all plugins, then ends the house's own threads. */
    @Override
    public void close() {
        residents.all().parallelStream().map(tenancy -> tenancy.found().id()).forEach(this::stop);
        departures.await(limits.drain().plus(limits.call().multipliedBy(3)));
        guards.close();
        services.close();
    }
}
