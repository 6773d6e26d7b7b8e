package org.waypost.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients that do a pile of work together. */
public final class Load {
    private Load() {}

    /** Does all of it, each piece once, in about the given order; results in that order; the first failure is thrown. */
    public static <T> List<T> run(int clients, List<? extends Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                results.add(one.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    /** How many a second, when that many took from then until now. */
    public static double perSecond(double count, long sinceNanos) {
        return count * 1e9 / (System.nanoTime() - sinceNanos);
    }

    /** Seconds from then until now. */
    public static double seconds(long sinceNanos) {
        return (System.nanoTime() - sinceNanos) / 1e9;
    }
}
