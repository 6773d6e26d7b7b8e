package org.waypost.loader;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.loader.guard.Guards;

/** Sees plugins off: drains and unloads them, and looks afterwards whether they have really gone. */
final class Departures {
    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);
    private static final Duration CHECK = Duration.ofMinutes(1);

    private final Guards guards;
    private final Phaser underWay = new Phaser(1);

    Departures(Guards guards) {
        this.guards = guards;
    }

    /** Unloads a plugin that gets no new calls, in the background. */
    void seeLater(Tenancy tenancy, Duration patience) {
        underWay.register();
        guards.later(() -> registered(tenancy, patience));
    }

    /** Unloads a plugin that gets no new calls. */
    void see(Tenancy tenancy, Duration patience) {
        underWay.register();
        registered(tenancy, patience);
    }

    private void registered(Tenancy tenancy, Duration patience) {
        try {
            List<String> threads = guards.end(tenancy.resident(), patience);
            tenancy.services().close();
            WeakReference<ClassLoader> classes =
                    new WeakReference<>(tenancy.jar().loader());
            tenancy.jar().unload();
            PluginPackage found = tenancy.found();
            LOG.info("Plugin {} {} was unloaded", found.id(), found.version());
            if (!threads.isEmpty()) {
                guards.leaked(new PluginLeak(found.id(), found.version(), true, threads));
            } else {
                lookLater(classes, found.id(), found.version());
            }
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    /** One collection is asked for, since without one nothing is known; unloading is rare enough for that. */
    private void lookLater(WeakReference<ClassLoader> classes, String id, String version) {
        guards.later(
                () -> {
                    System.gc();
                    if (classes.get() != null) {
                        guards.leaked(new PluginLeak(id, version, true, List.of()));
                    }
                },
                CHECK);
    }

    /** Waits for departures that run in the background. */
    void await(Duration patience) {
        try {
            underWay.awaitAdvanceInterruptibly(underWay.arrive(), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("Plugins are still being unloaded; the house closes without waiting for them");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
