package org.waypost.loader.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.waypost.loader.PluginFailure;

/** Counts what happens to one resident. */
final class Account {
    private static final int REMEMBERED = 50;

    private final LongAdder calls = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final AtomicInteger stuck = new AtomicInteger();
    private final Deque<PluginFailure> last = new ArrayDeque<>();

    void called() {
        calls.increment();
    }

    void failed(PluginFailure failure) {
        failures.increment();
        synchronized (last) {
            last.addFirst(failure);
            if (last.size() > REMEMBERED) {
                last.removeLast();
            }
        }
    }

    int stuck() {
        return stuck.incrementAndGet();
    }

    void unstuck() {
        stuck.decrementAndGet();
    }

    long calls() {
        return calls.sum();
    }

    long failures() {
        return failures.sum();
    }

    int stuckNow() {
        return stuck.get();
    }

    List<PluginFailure> last() {
        synchronized (last) {
            return List.copyOf(last);
        }
    }
}
