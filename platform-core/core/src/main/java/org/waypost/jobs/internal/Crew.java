package org.waypost.jobs.internal;

import java.util.concurrent.atomic.AtomicBoolean;

/** What the workers of one node share. */
record Crew(
        JobQueue queue,
        Handlers handlers,
        Verdicts verdicts,
        Turns turns,
        Bell bell,
        Running running,
        Outage outage,
        AtomicBoolean stopping) {

    boolean isStopping() {
        return stopping.get();
    }
}
