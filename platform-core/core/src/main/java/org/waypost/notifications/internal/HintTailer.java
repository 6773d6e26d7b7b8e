package org.waypost.notifications.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.notifications.PushHint;

/** Reads the hint table twice a second and fires what is new on this node. While the table is away it looks
 * less often and says so once. */
@ApplicationScoped
class HintTailer {
    private static final Logger LOG = LoggerFactory.getLogger(HintTailer.class);
    private static final long EVERY_MILLIS = 500;
    private static final int LOOKS_SKIPPED = 5;

    @Inject
    private HintTable table;

    @Inject
    private Event<PushHint> hints;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    private ScheduledFuture<?> reading;
    private HintTail tail;
    private boolean away;
    private int skip;

    void start(@Observes @Initialized(ApplicationScoped.class) Object applicationIsUp) {
        reading = clockwork.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object applicationGoesDown) {
        if (reading != null) {
            reading.cancel(false);
        }
    }

    private void look() {
        if (skip > 0) {
            skip--;
            return;
        }
        try {
            read();
            away = false;
        } catch (Throwable outOfReach) {
            // an Error too: what is thrown here would end all looks
            skip = LOOKS_SKIPPED;
            if (!away) {
                LOG.error("push hints wait: their table cannot be read: {}", outOfReach.getMessage());
            }
            away = true;
        }
    }

    private void read() {
        if (tail == null) {
            tail = new HintTail(table.newest());
        }
        tail.fresh(table.after(tail.floor()), clock.instant()).forEach(this::fire);
    }

    private void fire(PushHint hint) {
        try {
            hints.fire(hint);
        } catch (RuntimeException listener) {
            LOG.warn("a listener failed on {}", hint, listener);
        }
    }
}
