package org.waypost.loader.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.waypost.loader.FailureKind;
import org.waypost.loader.HouseLimits;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** Takes calls over to the plugin's threads, waits for them no longer than it may, and keeps account. */
final class Guard {
    private final HouseLimits limits;
    private final ScheduledExecutorService clock;
    private final Executor later;

    Guard(HouseLimits limits, ScheduledExecutorService clock, Executor later) {
        this.limits = limits;
        this.clock = clock;
        this.later = later;
    }

    /** Runs work of the host on a thread of the host. */
    void later(Runnable work) {
        later.execute(work);
    }

    HouseLimits limits() {
        return limits;
    }

    /** Runs on a thread of the plugin; the grip is released when the work has really ended. */
    Object hop(Call call, Grip grip, Work work) {
        Resident resident = call.subject().resident();
        Task task = new Task(call, grip, work);
        try {
            resident.admit(call, grip);
            resident.lane().run(task);
        } catch (RejectedExecutionException e) {
            grip.release();
            throw busy(call);
        } catch (SpiException e) {
            grip.release();
            throw e;
        }
        return result(call, task.taken(), awaited(task));
    }

    /** Runs on the caller's thread: for the streams of plugins that are part of the installation. */
    Object here(Call call, Grip grip, Work work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        long begun = System.nanoTime();
        Outcome outcome;
        try {
            call.subject().resident().count();
            thread.setContextClassLoader(call.subject().resident().loader());
            outcome = work.run();
        } catch (Throwable thrown) {
            outcome = Thrown.outcome(call, thrown);
        } finally {
            thread.setContextClassLoader(before);
            grip.release();
        }
        return result(call, Duration.ofNanos(System.nanoTime() - begun), outcome);
    }

    private Object result(Call call, Duration taken, Outcome outcome) {
        Resident resident = call.subject().resident();
        if (outcome instanceof Outcome.Gave gave) {
            resident.answered(call);
            return gave.value();
        }
        if (outcome instanceof Outcome.Left left) {
            resident.undecided(call);
            throw left.exception();
        }
        Outcome.Failed failed = (Outcome.Failed) outcome;
        failed.kind()
                .ifPresentOrElse(
                        kind -> resident.failed(call, kind, taken, failed.exception()), () -> resident.answered(call));
        throw failed.exception();
    }

    private Outcome awaited(Task task) {
        try {
            Optional<Outcome> outcome = task.await(task.call().patience());
            return outcome.or(task::leave).orElseGet(() -> timedOut(task));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return task.leave().orElseGet(() -> left(task));
        }
    }

    private Outcome timedOut(Task task) {
        watch(task);
        SpiException late = released(task.call(), "did not answer in time");
        return new Outcome.Failed(late, Optional.of(FailureKind.TIMED_OUT));
    }

    private Outcome left(Task task) {
        watch(task);
        return new Outcome.Left(released(task.call(), "was left because the caller was interrupted"));
    }

    private static SpiException released(Call call, String what) {
        SpiErrorCode code = call.costly() ? SpiErrorCode.OUTCOME_UNKNOWN : SpiErrorCode.DOWN;
        return new SpiException(code, "The plugin " + call.what() + " " + what);
    }

    private void watch(Task task) {
        ScheduledFuture<?> unused =
                clock.schedule(() -> stuck(task), limits.grace().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void stuck(Task task) {
        if (!task.isDone()) {
            task.call().subject().resident().stuck(task);
        }
    }

    private static SpiException busy(Call call) {
        Resident resident = call.subject().resident();
        SpiException busy = SpiException.rateLimited(
                Duration.ofSeconds(1), "All threads of the plugin " + resident.label() + " are taken");
        resident.failed(call, FailureKind.BUSY, Duration.ZERO, busy);
        return busy;
    }
}
