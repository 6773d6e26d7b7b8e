package org.waypost.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.waypost.tenancy.TenantId;

/**
 * Who may upload now. A tenant that is alone on this node uploads as much at once as it likes. While others are there too, each
 * has its share of the processors, one at least; a few more of its uploads wait for a moment, and the rest is turned away. So
 * one that sends flat out slows itself down and nobody else. An upload that takes long waits for its own line, not for the
 * processor, and is counted no more: a phone with a poor network does not hold up its house.
 */
@ApplicationScoped
class UploadTurns {
    /** Whoever asked for anything within this time is there. */
    private static final long PRESENCE = Duration.ofSeconds(5).toNanos();

    private static final Duration LONG = Duration.ofSeconds(3);

    private static final long PATIENCE_MILLIS = 10_000;
    private static final int WAITING = 4;
    private static final int MOST_KNOWN = 1_000;

    private final int processors;
    private final long patience;
    private final LongSupplier nanos;
    private final Map<TenantId, Lane> lanes = new HashMap<>();

    /** Not this: a proxy's synchronized methods keep the proxy's own lock while we wait, and nobody could leave. */
    private final Object door = new Object();

    UploadTurns() {
        this(Runtime.getRuntime().availableProcessors(), PATIENCE_MILLIS, System::nanoTime);
    }

    UploadTurns(int processors, long patienceMillis, LongSupplier nanos) {
        this.processors = processors;
        this.patience = patienceMillis;
        this.nanos = nanos;
    }

    /** A tenant asks for something. */
    void seen(TenantId tenant) {
        synchronized (door) {
            lane(tenant);
        }
    }

    private Lane lane(TenantId tenant) {
        if (lanes.size() > MOST_KNOWN) {
            lanes.values().removeIf(lane -> !isThere(lane) && lane.isEmpty());
        }
        Lane lane = lanes.computeIfAbsent(tenant, id -> new Lane());
        lane.lastSeen = nanos.getAsLong();
        return lane;
    }

    /** Takes a turn, at once or after a moment; none when there is none. Whoever has one gives it back. */
    Optional<Turn> enter(TenantId tenant) throws InterruptedException {
        synchronized (door) {
            Lane lane = lane(tenant);
            return isFull(lane) && lane.waiting >= WAITING ? Optional.empty() : turn(lane);
        }
    }

    private Optional<Turn> turn(Lane lane) throws InterruptedException {
        lane.waiting++;
        try {
            return free(lane) ? Optional.of(lane.begin(nanos.getAsLong())) : Optional.empty();
        } finally {
            lane.waiting--;
        }
    }

    /** Waits until the lane is free, or gives up. */
    private boolean free(Lane lane) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMillis(patience).toNanos();
        while (isFull(lane)) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            door.wait(Math.min(left, LONG.toMillis()));
        }
        return true;
    }

    /** Gives a turn back. */
    void leave(Turn turn) {
        synchronized (door) {
            turn.lane.turns.remove(turn);
            door.notifyAll();
        }
    }

    private boolean isFull(Lane lane) {
        long begunAfter = nanos.getAsLong() - LONG.toNanos();
        return lane.turns.stream().filter(turn -> turn.begun > begunAfter).count() >= share();
    }

    private int share() {
        long there = lanes.values().stream().filter(this::isThere).count();
        return there <= 1 ? Integer.MAX_VALUE : Math.max(1, (int) (processors / there));
    }

    private boolean isThere(Lane lane) {
        return !lane.turns.isEmpty() || nanos.getAsLong() - lane.lastSeen < PRESENCE;
    }

    /** The right to upload now. */
    static final class Turn {
        private final Lane lane;
        private final long begun;

        private Turn(Lane lane, long begun) {
            this.lane = lane;
            this.begun = begun;
        }
    }

    private static final class Lane {
        private long lastSeen;
        private final Set<Turn> turns = new HashSet<>();
        private int waiting;

        Turn begin(long now) {
            Turn turn = new Turn(this, now);
            turns.add(turn);
            return turn;
        }

        boolean isEmpty() {
            return turns.isEmpty() && waiting == 0;
        }
    }
}
