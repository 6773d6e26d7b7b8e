package org.waypost.bench.neighbour;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.MailBag;
import org.waypost.bench.platform.Visitor;

/** A location that works as usual: its clerk looks at pages, and now and then a piece is photographed. */
final class Victim {
    private static final int HANDS = 16;
    private static final List<String> PAGES =
            List.of("/dashboard.xhtml", "/mailroom/items.xhtml", "/mailroom/assignments.xhtml");
    private static final int UPLOAD_EVERY = 10;

    private final Location location;
    private final Visitor clerk;
    private final MailBag bag;
    private int errors;

    Victim(Location location, MailBag bag) throws Exception {
        this.location = location;
        this.bag = bag;
        this.clerk = location.clerk();
    }

    /** Milliseconds of each thing done, from the moment at which it should have begun. */
    List<Double> works(int seconds, int perSecond) throws InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        List<Future<Double>> all = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < seconds * perSecond; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            Callable<?> deed = deed(i);
            all.add(hands.submit(() -> {
                deed.call();
                return (System.nanoTime() - due) / 1e6;
            }));
        }
        List<Double> times = times(all);
        hands.shutdown();
        return times;
    }

    private List<Double> times(List<Future<Double>> all) throws InterruptedException {
        List<Double> times = new ArrayList<>();
        for (Future<Double> one : all) {
            try {
                times.add(one.get());
            } catch (ExecutionException refused) {
                errors++;
            }
        }
        return times;
    }

    private Callable<?> deed(int number) {
        return number % UPLOAD_EVERY == 0
                ? () -> location.api().intake(bag.next(1))
                : () -> clerk.page(PAGES.get(number % PAGES.size()));
    }

    /** What was not answered as it should be. */
    int errors() {
        return errors;
    }
}
