package org.waypost.testkit.host;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A clock that stands still until it is set, in UTC. <b>Threading:</b> any number of threads at once.
 *
 * @since 0.1
 */
public final class SettableClock extends Clock {
    private volatile Instant now;

    /**
     * A clock that shows this time.
     *
     * @param now the time
     * @since 0.1
     */
    public SettableClock(Instant now) {
        this.now = Objects.requireNonNull(now);
    }

    /**
     * Sets the clock.
     *
     * @param time what it shows from now on
     * @since 0.1
     */
    public void set(Instant time) {
        now = Objects.requireNonNull(time);
    }

    /**
     * Moves the clock on.
     *
     * @param time how far; negative to move it back
     * @since 0.1
     */
    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
