package org.waypost.web.faults;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.waypost.requests.RequestModel.Step;
import org.waypost.web.isolation.client.Reply;

/** The clients' own ledger, outside the system: what was answered with yes, and what should never have been answered. */
final class Answers {
    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger agreed = new AtomicInteger();
    private final AtomicInteger twice = new AtomicInteger();

    /** Looks at an answer; whether it was a yes. */
    boolean isYes(Reply reply, String what) {
        asked.incrementAndGet();
        boolean yes = reply.status() == 200;
        if (reply.status() >= 500 || (!yes && reply.code().isEmpty())) {
            wrong.add(what + " was answered with " + reply);
        }
        if (yes) {
            agreed.incrementAndGet();
        }
        return yes;
    }

    /** Somebody was told that a request took a step. */
    void took(String request, Step step) {
        taken.computeIfAbsent(request + " " + step, key -> new AtomicInteger()).incrementAndGet();
    }

    /** How often somebody was told so. */
    int times(String request, Step step) {
        AtomicInteger times = taken.get(request + " " + step);
        return times == null ? 0 : times.get();
    }

    /** Two answers to the same write under the same key. */
    void both(Reply first, Reply second, String what) {
        twice.incrementAndGet();
        if (first.status() == 200 && second.status() == 200 && !first.text().equals(second.text())) {
            wrong.add(what + " under one key was answered with " + first + " and " + second);
        }
    }

    void complain(String what) {
        wrong.add(what);
    }

    Collection<String> wrong() {
        return wrong;
    }

    /** Steps that somebody was told of and no history knows. */
    List<String> withoutTrace(List<History> histories) {
        Map<String, History> known = new ConcurrentHashMap<>();
        histories.forEach(history -> known.put(history.request(), history));
        List<String> lost = new ArrayList<>();
        taken.keySet().stream()
                .filter(key -> !known.containsKey(key.substring(0, key.indexOf(' '))))
                .forEach(key -> lost.add(key + " was answered and left no trace"));
        return lost;
    }

    @Override
    public String toString() {
        return asked + " writes, " + agreed + " taken, " + twice + " of them sent twice at once";
    }
}
