package org.waypost.loader.guard;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.waypost.loader.HouseLimits;
import org.waypost.loader.PluginLeak;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.PluginWatch;
import org.waypost.loader.TenantSettings;
import org.waypost.loader.services.PluginServices;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.SpiProduct;
import org.waypost.spi.WaypostPlugin;

/** The guards of one house: starts residents and makes the proxies through which they are reached. */
public final class Guards implements AutoCloseable {
    private static final String NAME = "[a-z0-9-]{1,40}";

    private final Directory directory;
    private final ScheduledThreadPoolExecutor clock;
    private final ExecutorService later = Executors.newCachedThreadPool(HostThreads.named("plugin-house"));
    private final Reports reports;
    private final Guard guard;
    private final Proxies proxies;
    private final ConcurrentMap<ProductKey, TenantSettings> settings = new ConcurrentHashMap<>();

    /**
     * Guards.
     *
     * @param limits how much a plugin may take
     * @param watch is told what happens
     * @param directory knows which plugin answers
     */
    public Guards(HouseLimits limits, PluginWatch watch, Directory directory) {
        this.directory = directory;
        this.clock = new ScheduledThreadPoolExecutor(1, HostThreads.named("plugin-clock"));
        clock.setRemoveOnCancelPolicy(true);
        this.reports = new Reports(watch);
        this.guard = new Guard(limits, clock, later);
        this.proxies = new Proxies(guard);
    }

    /**
     * Starts a plugin that was loaded.
     *
     * @param found its package
     * @param bundled whether it is part of the installation
     * @param loader with its classes
     * @param services what the host lends it
     * @return the started plugin
     * @throws SpiException when its own code fails; its threads have ended then
     */
    public Resident start(PluginPackage found, boolean bundled, ClassLoader loader, PluginServices services) {
        Resident resident = new Resident(found, bundled, loader, services, guard, reports);
        Subject subject = Subject.ofNobody(resident, "");
        Call call = Call.ofHouse(subject, "WaypostPlugin.start", guard.limits());
        try {
            guard.hop(call, new Grip(subject, loader, List.of()), () -> {
                resident.offer(factories(loader));
                return new Outcome.Gave(true, List.of());
            });
            return resident;
        } catch (SpiException e) {
            end(resident, Duration.ZERO);
            throw e;
        }
    }

    /** Asks every method of the root interface that gives factories, also those of later versions. */
    private static Map<FactoryKey, Object> factories(ClassLoader loader) throws Throwable {
        Map<FactoryKey, Object> factories = new LinkedHashMap<>();
        int plugins = 0;
        for (WaypostPlugin plugin : ServiceLoader.load(WaypostPlugin.class, loader)) {
            plugins++;
            for (Method method : WaypostPlugin.class.getMethods()) {
                if (!Modifier.isStatic(method.getModifiers()) && method.getReturnType() == List.class) {
                    collect(plugin, method, factories);
                }
            }
        }
        if (plugins == 0) {
            throw new Nonsense("no WaypostPlugin");
        }
        return factories;
    }

    private static void collect(WaypostPlugin plugin, Method method, Map<FactoryKey, Object> factories)
            throws Throwable {
        Types types = Types.of(WaypostPlugin.class);
        Type element = types.argument(method.getGenericReturnType(), 0);
        Class<?> kind = types.erased(element);
        Object given = Reflection.invoke(plugin, method);
        if (given == null) {
            throw new Nonsense("null for its " + method.getName());
        }
        for (Object factory : (List<?>) given) {
            if (!kind.isInstance(factory)) {
                throw new Nonsense("no " + kind.getSimpleName() + " among its " + method.getName());
            }
            String name = ((SpiFactory<?, ?>) factory).name();
            if (name == null || !name.matches(NAME)) {
                throw new Nonsense(
                        "the name '" + name + "' for a factory, which takes 1 to 40 of a-z, 0-9 and hyphens");
            }
            if (factories.put(new FactoryKey(kind, name), factory) != null) {
                throw new Nonsense("two factories with the name '" + name + "'");
            }
        }
    }

    /**
     * Lets a plugin's running calls end, closes its products and ends its threads.
     *
     * @param resident which gets no new calls
     * @param patience how long calls and open streams may go on
     * @return names of threads that did not end
     */
    public List<String> end(Resident resident, Duration patience) {
        try {
            return resident.leave(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("unknown, because the house was interrupted");
        }
    }

    /**
     * The guarded factory of a name.
     *
     * @param kind the SPI's interface
     * @param name the factory's name
     * @param <F> the interface
     * @return a proxy that stays good over upgrades
     */
    public <F> F factory(Class<F> kind, String name) {
        return kind.cast(proxies.of(new FactoryAnchor(directory, new FactoryKey(kind, name)), kind));
    }

    /**
     * The guarded product of a tenant.
     *
     * @param kind the SPI's interface of the factory
     * @param name the factory's name
     * @param values the tenant's settings
     * @param <P> the product's interface
     * @return a proxy that stays good over upgrades and follows the tenant's newest settings
     */
    public <P extends SpiProduct> P product(
            Class<? extends SpiFactory<P, ?>> kind, String name, TenantSettings values) {
        ProductKey key = new ProductKey(new FactoryKey(kind, name), values.tenant());
        settings.put(key, values);
        ProductAnchor anchor = new ProductAnchor(directory, key, newest(key));
        anchor.grip().release();
        @SuppressWarnings("unchecked")
        P product =
                (P) proxies.of(anchor, Types.of(kind).erased(SpiFactory.class.getTypeParameters()[0]));
        return product;
    }

    private Supplier<TenantSettings> newest(ProductKey key) {
        return () -> Optional.ofNullable(settings.get(key))
                .orElseThrow(() -> new SpiException(
                        SpiErrorCode.DOWN,
                        "The tenant " + key.tenant() + " does not use the " + key.factory() + " any more"));
    }

    /**
     * Forgets a tenant's settings and closes its products.
     *
     * @param tenant whose
     * @param residents all that are there
     */
    public void forget(String tenant, Iterable<Resident> residents) {
        settings.keySet().removeIf(key -> key.tenant().equals(tenant));
        residents.forEach(resident -> resident.products().forget(tenant));
    }

    /**
     * Looks from time to time whether plugins keep to their number of threads.
     *
     * @param residents gives those that are there
     */
    public void countThreads(Supplier<? extends Iterable<Resident>> residents) {
        ScheduledFuture<?> unused = clock.scheduleWithFixedDelay(
                () -> residents.get().forEach(Resident::countThreads), 500, 500, TimeUnit.MILLISECONDS);
    }

    /**
     * Runs something on a thread of the house.
     *
     * @param work what
     */
    public void later(Runnable work) {
        guard.later(work);
    }

    /**
     * Runs something on a thread of the house after a while.
     *
     * @param work what
     * @param delay how long to wait
     */
    public void later(Runnable work, Duration delay) {
        ScheduledFuture<?> unused = clock.schedule(() -> later.execute(work), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Reports what an unloaded plugin left behind.
     *
     * @param leak what
     */
    public void leaked(PluginLeak leak) {
        reports.tell(watch -> watch.leaked(leak));
    }

    /** Ends the house's own threads. */
    @Override
    public void close() {
        clock.shutdownNow();
        later.shutdown();
        reports.close();
    }
}
