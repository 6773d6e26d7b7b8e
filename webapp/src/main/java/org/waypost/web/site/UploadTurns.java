package org.waypost.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.waypost.tenancy.TenantId;

/**
 * Who may upload now. A tenant that is alone on this node uploads as much at once as it likes. While others are there too, each
 * has its share of the processors, one at least; a few more of its uploads wait for a moment, and the rest is turned away. So
 * one that sends flat out slows itself down and nobody else.
 */
@ApplicationScoped
class UploadTurns {
    /** Whoever asked for anything within this time is there. */
    private static final long PRESENCE = Duration.ofSeconds(5).toNanos();

    private static final long PATIENCE_MILLIS = 10_000;
    private static final int WAITING = 4;
    private static final int MOST_KNOWN = 1_000;

    private final int processors;
    private final long patience;
    private final LongSupplier nanos;
    private final Map<TenantId, Lane> lanes = new HashMap<>();

    UploadTurns() {
        this(Runtime.getRuntime().availableProcessors(), PATIENCE_MILLIS, System::nanoTime);
    }

    UploadTurns(int processors, long patienceMillis, LongSupplier nanos) {
        this.processors = processors;
        this.patience = patienceMillis;
        this.nanos = nanos;
    }

    /** A tenant asks for something. */
    synchronized void seen(TenantId tenant) {
        if (lanes.size() > MOST_KNOWN) {
            lanes.values().removeIf(lane -> !isThere(lane) && lane.isEmpty());
        }
        lanes.computeIfAbsent(tenant, id -> new Lane()).lastSeen = nanos.getAsLong();
    }

    /** Takes a turn, at once or after a moment; false when there is none. Whoever has one gives it back. */
    synchronized boolean enter(TenantId tenant) throws InterruptedException {
        seen(tenant);
        Lane lane = lanes.get(tenant);
        if (lane.working >= share() && lane.waiting >= WAITING) {
            return false;
        }
        lane.waiting++;
        try {
            long end = System.nanoTime() + Duration.ofMillis(patience).toNanos();
            while (lane.working >= share()) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            lane.working++;
            return true;
        } finally {
            lane.waiting--;
        }
    }

    /** Gives a turn back. */
    synchronized void leave(TenantId tenant) {
        lanes.get(tenant).working--;
        notifyAll();
    }

    private int share() {
        long there = lanes.values().stream().filter(this::isThere).count();
        return there <= 1 ? Integer.MAX_VALUE : Math.max(1, (int) (processors / there));
    }

    private boolean isThere(Lane lane) {
        return lane.working > 0 || nanos.getAsLong() - lane.lastSeen < PRESENCE;
    }

    private static final class Lane {
        private long lastSeen;
        private int working;
        private int waiting;

        boolean isEmpty() {
            return working == 0 && waiting == 0;
        }
    }
}
