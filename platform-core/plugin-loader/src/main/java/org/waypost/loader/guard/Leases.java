package org.waypost.loader.guard;

import java.time.Duration;

/** Counts who uses something, so that it is closed when nobody does. */
final class Leases {
    private int open;
    private boolean closed;
    private Runnable whenIdle = () -> {};

    /** Takes a lease, unless no new ones are given. */
    synchronized boolean enter() {
        if (closed) {
            return false;
        }
        open++;
        return true;
    }

    /** Takes a further lease for somebody who holds one already. */
    synchronized boolean join() {
        if (closed && open == 0) {
            return false;
        }
        open++;
        return true;
    }

    void leave() {
        Runnable last = () -> {};
        synchronized (this) {
            open--;
            if (open == 0 && closed) {
                notifyAll();
                last = whenIdle;
            }
        }
        last.run();
    }

    /** Gives no new leases; runs an action when the last one is back, which may be at once. */
    void close(Runnable action) {
        synchronized (this) {
            closed = true;
            whenIdle = action;
            if (open > 0) {
                return;
            }
        }
        action.run();
    }

    /** Waits until the last lease is back. */
    synchronized boolean awaitIdle(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (open > 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
