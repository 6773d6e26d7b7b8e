package org.waypost.jobs.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the workers of one node share.
 *
 * @param turn after which what a worker took together and has not begun is given back
 * @param settlePause between attempts to write down what became of a job while the table is away
 */
record Crew(
        JobQueue queue,
        Handlers handlers,
        Verdicts verdicts,
        Turns turns,
        Bell bell,
        Running running,
        Outage outage,
        Duration turn,
        Duration settlePause,
        AtomicBoolean stopping) {

    boolean isStopping() {
        return stopping.get();
    }
}
