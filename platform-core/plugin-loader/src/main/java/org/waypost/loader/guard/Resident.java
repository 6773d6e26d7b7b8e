package org.waypost.loader.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waypost.loader.FailureKind;
import org.waypost.loader.HouseLimits;
import org.waypost.loader.PluginFailure;
import org.waypost.loader.PluginHealth;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.PluginState;
import org.waypost.loader.services.PluginServices;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** One started version of a plugin. */
public final class Resident {
    private final PluginPackage found;
    private final boolean bundled;
    private final HouseLimits limits;
    private final Reports reports;
    private final Lane lane;
    private final Products products;
    private final Leases leases = new Leases();
    private final Account account = new Account();
    private final ConcurrentMap<ProductKey, Circuit> circuits = new ConcurrentHashMap<>();
    private final Set<Resource> resources = ConcurrentHashMap.newKeySet();
    private volatile Map<FactoryKey, Object> factories = Map.of();
    private volatile PluginState state = PluginState.STARTED;
    private volatile String reason = "";

    Resident(
            PluginPackage found,
            boolean bundled,
            ClassLoader loader,
            PluginServices services,
            Guard guard,
            Reports reports) {
        this.found = found;
        this.bundled = bundled;
        this.limits = guard.limits();
        this.reports = reports;
        PluginThreads group = new PluginThreads("plugin-" + found.id(), this::ownThreadDied);
        this.lane = new Lane(group, loader, limits.threads());
        this.products = new Products(this, guard, services);
    }

    void offer(Map<FactoryKey, Object> offered) {
        factories = Map.copyOf(offered);
    }

    /**
     * What was started.
     *
     * @return the package
     */
    public PluginPackage found() {
        return found;
    }

    /**
     * Which factories it has.
     *
     * @return their keys
     */
    public Set<FactoryKey> offers() {
        return factories.keySet();
    }

    /**
     * Whether it gets calls.
     *
     * @return false once it is quarantined or leaving
     */
    public boolean isStarted() {
        return state == PluginState.STARTED;
    }

    /**
     * How it is doing.
     *
     * @return the figures of the moment
     */
    public PluginHealth health() {
        Set<String> open = circuits.entrySet().stream()
                .filter(circuit -> circuit.getValue().isOpen())
                .map(circuit -> circuit.getKey().factory().name() + "/"
                        + circuit.getKey().tenant())
                .collect(Collectors.toSet());
        return new PluginHealth(
                found.id(),
                found.version(),
                state,
                reason,
                account.calls(),
                account.failures(),
                account.stuckNow(),
                open,
                account.last());
    }

    void count() {
        account.called();
    }

    /** Refuses a call when the plugin or the product must be left alone. What is open already may go on to its end. */
    void admit(Call call, Grip grip) {
        account.called();
        if (state == PluginState.QUARANTINED && !call.closing()) {
            throw new SpiException(SpiErrorCode.DOWN, "The plugin " + label() + " is in quarantine: " + reason);
        }
        if (!grip.onResource()) {
            refuseWhileOpen(call);
        }
    }

    private static void refuseWhileOpen(Call call) {
        Duration wait = call.subject().circuit().map(Circuit::pass).orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new SpiException(
                    SpiErrorCode.DOWN,
                    "The plugin " + call.what() + " failed several times in a row; it is tried again in "
                            + wait.toMillis() + " ms");
        }
    }

    /** The plugin did what it should, if only by saying no. */
    void answered(Call call) {
        if (call.telling()) {
            succeeded(call);
        } else {
            undecided(call);
        }
    }

    void undecided(Call call) {
        call.subject().circuit().ifPresent(Circuit::undecided);
    }

    private void succeeded(Call call) {
        boolean closed = call.subject().circuit().map(Circuit::succeeded).orElse(false);
        if (closed) {
            reports.tell(watch -> watch.circuitClosed(found.id(), call.subject().factory(), call.tenant()));
        }
    }

    void failed(Call call, FailureKind kind, Duration taken, Throwable thrown) {
        report(call, kind, taken, thrown);
        Optional<Circuit> circuit = call.subject().circuit();
        if (!kind.opensCircuit()) {
            circuit.ifPresent(Circuit::undecided);
        } else if (circuit.map(Circuit::failed).orElse(false)) {
            reports.tell(watch -> watch.circuitOpened(found.id(), call.subject().factory(), call.tenant()));
        }
    }

    private void report(Call call, FailureKind kind, Duration taken, Throwable thrown) {
        PluginFailure failure = new PluginFailure(
                found.id(),
                found.version(),
                call.subject().factory(),
                call.method(),
                call.tenant(),
                call.correlationId(),
                kind,
                taken,
                thrown,
                Instant.now());
        account.failed(failure);
        reports.tell(watch -> watch.failed(failure));
    }

    /** A call goes on although it was interrupted. */
    void stuck(Task task) {
        Call call = task.call();
        report(
                call,
                FailureKind.STUCK,
                task.taken(),
                new SpiException(SpiErrorCode.INTERNAL, call.what() + " is stuck"));
        if (account.stuck() >= HouseLimits.STUCK) {
            quarantine(account.stuckNow() + " calls go on although they were interrupted, the last in " + call.method()
                    + ".");
        }
        task.whenDone(account::unstuck);
    }

    /** Looks whether the plugin keeps to its number of threads. */
    void countThreads() {
        int own = lane.ownThreads();
        if (own > limits.ownThreads()) {
            quarantine("It started " + own + " threads of its own, more than " + limits.ownThreads() + ".");
        }
    }

    private synchronized void quarantine(String why) {
        if (state == PluginState.STARTED) {
            state = PluginState.QUARANTINED;
            reason = why;
            reports.tell(watch -> watch.quarantined(found.id(), found.version(), why));
        }
    }

    private void ownThreadDied(Thread thread, Throwable thrown) {
        Call call = Call.ofHouse(Subject.ofNobody(this, ""), "Thread.run", limits);
        report(
                call,
                FailureKind.OWN_THREAD,
                Duration.ZERO,
                Thrown.outcome(call, thrown).exception());
    }

    /** Lets running calls and open streams end, closes the products, and ends the threads. Gives those that stayed. */
    List<String> leave(Duration patience) throws InterruptedException {
        synchronized (this) {
            state = state == PluginState.STARTED ? PluginState.LEAVING : state;
        }
        leases.close(() -> {});
        leases.awaitIdle(patience);
        products.close();
        resources.forEach(Resource::drop);
        factories = Map.of();
        return lane.end(limits.grace().multipliedBy(2));
    }

    Circuit circuit(ProductKey key, Supplier<Circuit> fresh) {
        return circuits.computeIfAbsent(key, unknown -> fresh.get());
    }

    void opened(Resource resource) {
        resources.add(resource);
    }

    void closed(Resource resource) {
        resources.remove(resource);
    }

    Object factory(FactoryKey key) {
        return factories.get(key);
    }

    Products products() {
        return products;
    }

    Leases leases() {
        return leases;
    }

    Lane lane() {
        return lane;
    }

    ClassLoader loader() {
        return lane.loader();
    }

    boolean bundled() {
        return bundled;
    }

    String label() {
        return found.id() + " " + found.version();
    }
}
