package org.waypost.loader;

import java.time.Duration;

/**
 * How much of the platform one plugin may take.
 *
 * @param threads calls of one plugin that run at once; further ones are refused
 * @param ownThreads threads that a plugin may start itself before it is quarantined
 * @param call how long a call without a deadline of its own may take; also starting
 * @param longestCall how long a call may take whatever its context says
 * @param grace how long an interrupted call may go on before it counts as stuck
 * @param drain how long running calls and open streams may go on when their plugin is stopped or replaced
 * @since 0.1
 */
public record HouseLimits(
        int threads, int ownThreads, Duration call, Duration longestCall, Duration grace, Duration drain) {
    /** What holds unless somebody has a reason. */
    public static final HouseLimits STANDARD = new HouseLimits(
            32, 64, Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofSeconds(1), Duration.ofSeconds(30));

    /** Calls that are stuck at once before the plugin is quarantined. */
    public static final int STUCK = 2;

    /**
     * The same with another time for draining.
     *
     * @param time how long running calls may go on
     * @return the new limits
     * @since 0.1
     */
    public HouseLimits withDrain(Duration time) {
        return new HouseLimits(threads, ownThreads, call, longestCall, grace, time);
    }

    /**
     * The same with another time for calls without a deadline.
     *
     * @param time how long they may take
     * @return the new limits
     * @since 0.1
     */
    public HouseLimits withCall(Duration time) {
        return new HouseLimits(threads, ownThreads, time, longestCall, grace, drain);
    }
}
