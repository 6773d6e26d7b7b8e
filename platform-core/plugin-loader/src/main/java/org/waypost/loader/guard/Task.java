package org.waypost.loader.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A call on its way through a plugin's thread. The caller may leave before it is done; it may then be interrupted. */
final class Task implements Runnable {
    private final Call call;
    private final Grip grip;
    private final Work work;
    private final CountDownLatch done = new CountDownLatch(1);
    private final long begun = System.nanoTime();
    private Thread runner;
    private boolean left;
    private Outcome outcome;
    private boolean over;
    private Runnable afterwards = () -> {};

    Task(Call call, Grip grip, Work work) {
        this.call = call;
        this.grip = grip;
        this.work = work;
    }

    @Override
    public void run() {
        try {
            if (begin()) {
                end(attempt());
            }
        } finally {
            done.countDown();
            grip.release();
            finished();
        }
    }

    private synchronized void finished() {
        over = true;
        afterwards.run();
    }

    /** Runs an action after the end, at once if that was already. */
    synchronized void whenDone(Runnable action) {
        afterwards = action;
        if (over) {
            action.run();
        }
    }

    private synchronized boolean begin() {
        if (left) {
            return false;
        }
        runner = Thread.currentThread();
        runner.setContextClassLoader(call.subject().resident().loader());
        return true;
    }

    private Outcome attempt() {
        try {
            return work.run();
        } catch (Throwable thrown) {
            return Thrown.outcome(call, thrown);
        }
    }

    private void end(Outcome result) {
        boolean late;
        synchronized (this) {
            late = left;
            outcome = result;
        }
        if (late && result instanceof Outcome.Gave gave) {
            gave.opened().forEach(Resource::closeHere);
        }
        synchronized (this) {
            runner = null;
            // an interrupt meant for this call must not reach the next one
            Thread.interrupted();
        }
    }

    /** Waits for the end; nothing when the time ran out. */
    Optional<Outcome> await(Duration patience) throws InterruptedException {
        boolean ended = done.await(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
        return ended ? outcome() : Optional.empty();
    }

    /** The caller goes. Gives the outcome if it came at the last moment. */
    synchronized Optional<Outcome> leave() {
        if (outcome == null) {
            left = true;
            if (runner != null) {
                runner.interrupt();
            }
        }
        return Optional.ofNullable(outcome);
    }

    private synchronized Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    Call call() {
        return call;
    }

    Duration taken() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
