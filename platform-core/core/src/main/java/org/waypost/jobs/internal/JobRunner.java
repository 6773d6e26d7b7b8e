package org.waypost.jobs.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.jobs.JobHandler;

/**
 * Starts this node's workers when the application is up (the schema is there by then) and stops them before it goes down.
 * {@code waypost.jobs.workers} says how many; 0 leaves the work to other nodes.
 */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int BEAT_SECONDS = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofMillis(250);
    private static final Duration SETTLE_PAUSE = Duration.ofSeconds(2);
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    @Inject
    @ConfigProperty(name = "waypost.jobs.workers", defaultValue = "4")
    private int workers;

    @Inject
    private JobTable table;

    @Inject
    private Recurring recurring;

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    @Resource
    private ManagedThreadFactory threads;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    private final List<Thread> team = new ArrayList<>();
    private volatile Crew crew;
    private volatile boolean recurringThere;
    private ScheduledFuture<?> beat;

    void start(@Observes @Initialized(ApplicationScoped.class) Object applicationIsUp) {
        if (workers <= 0) {
            LOG.info("no job workers on this node: jobs wait for other nodes");
            return;
        }
        crew = crew();
        String node = UUID.randomUUID().toString().substring(0, 8);
        for (int i = 1; i <= workers; i++) {
            Thread thread = threads.newThread(new Worker(node + "/" + i, crew));
            thread.setName("waypost-jobs-" + i);
            team.add(thread);
        }
        beat = clockwork.scheduleWithFixedDelay(this::beat, 0, BEAT_SECONDS, TimeUnit.SECONDS);
        team.forEach(Thread::start);
        LOG.info("{} job workers started as {}", workers, node);
    }

    /** Wakes workers of this node: so many jobs were added. */
    void ring(int jobs) {
        if (crew != null) {
            crew.bell().ring(jobs);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object applicationGoesDown) {
        if (crew != null) {
            crew.stopping().set(true);
            crew.bell().ring(workers);
            beat.cancel(false);
            joinTeam(PATIENCE);
            team.forEach(Thread::interrupt);
            joinTeam(LAST_WORDS);
            giveBack();
        }
    }

    private Crew crew() {
        Handlers known = new Handlers(handlers.stream().map(recurring::adapted).toList());
        Verdicts verdicts =
                new Verdicts(new Backoff(() -> ThreadLocalRandom.current().nextDouble()));
        Running running = new Running(table);
        return new Crew(
                table,
                known,
                verdicts,
                new Turns(workers, known::atOnce),
                new Bell(workers),
                running,
                new Outage(System::nanoTime),
                TURN,
                SETTLE_PAUSE,
                new AtomicBoolean());
    }

    /** What a beat throws would end all beats, and with them the leases of jobs that run. */
    private void beat() {
        try {
            keepUp();
        } catch (Throwable stumbled) {
            LOG.error("the job runner stumbled and goes on", stumbled);
        }
    }

    /** Keeps leases, and sees to the rows of recurring jobs until they are there. */
    private void keepUp() {
        try {
            if (!recurringThere) {
                recurring.ensure(crew.handlers().recurring());
                recurringThere = true;
            }
            crew.running().renew();
            crew.outage().isOver();
        } catch (RuntimeException outOfReach) {
            crew.outage().goesOn(outOfReach);
        }
    }

    private void joinTeam(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (Thread thread : team) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveBack() {
        try {
            crew.running().release();
        } catch (RuntimeException outOfReach) {
            crew.outage().goesOn(outOfReach);
        }
    }
}
