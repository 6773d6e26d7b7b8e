package org.waypost.plugins.storage.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/**
 * Commits side by side: a request waits for the network most of its time. When all threads are busy the committing one lends a
 * hand. The threads end when idle, so a stopped plugin leaves none behind.
 */
final class CommitThreads {
    private static final int THREADS = 8;
    private static final int IDLE_SECONDS = 2;

    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            0,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            CommitThreads::thread,
            new ThreadPoolExecutor.CallerRunsPolicy());

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "waypost-storage-s3");
        thread.setDaemon(true);
        return thread;
    }

    /** Does the work for each item and waits for all of it; the first failure is thrown after the rest has ended. */
    <T, R> List<R> map(List<T> items, Function<T, R> work) {
        if (items.size() == 1) {
            return List.of(work.apply(items.get(0)));
        }
        List<Future<R>> running =
                items.stream().map(item -> pool.submit(() -> work.apply(item))).toList();
        List<R> results = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        running.forEach(one -> await(one, results, failures));
        if (failures.isEmpty()) {
            return results;
        }
        RuntimeException first = failures.get(0);
        failures.stream().skip(1).forEach(first::addSuppressed);
        throw first;
    }

    private static <R> void await(Future<R> work, List<R> results, List<RuntimeException> failures) {
        try {
            results.add(work.get());
        } catch (ExecutionException e) {
            failures.add(
                    e.getCause() instanceof RuntimeException failure
                            ? failure
                            : new SpiException(SpiErrorCode.INTERNAL, "commit failed", e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.add(new SpiException(SpiErrorCode.DOWN, "interrupted while committing", e));
        }
    }
}
