package org.waypost.plugins.storage.filesystem;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/**
 * Syncs files side by side: a disk and its journal serve several syncs at the price of one. When all are busy the
 * committing thread lends a hand. The threads end when idle, so a stopped plugin leaves none behind.
 */
final class CommitThreads {
    private static final int THREADS = 8;
    private static final int IDLE_SECONDS = 2;

    private final ThreadPoolExecutor pool;

    CommitThreads() {
        pool = new ThreadPoolExecutor(
                0,
                THREADS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                CommitThreads::thread,
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "waypost-storage-filesystem");
        thread.setDaemon(true);
        return thread;
    }

    /** Does the work for each item and waits for all of it; the first failure is thrown after the rest has ended. */
    <T> void forEach(List<T> items, Consumer<T> work) {
        if (items.size() == 1) {
            work.accept(items.get(0));
            return;
        }
        List<? extends Future<?>> running =
                items.stream().map(item -> pool.submit(() -> work.accept(item))).toList();
        RuntimeException failure = null;
        for (Future<?> one : running) {
            failure = failure == null ? failureOf(one) : firstOf(failure, failureOf(one));
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RuntimeException firstOf(RuntimeException first, RuntimeException next) {
        if (next != null) {
            first.addSuppressed(next);
        }
        return first;
    }

    private static RuntimeException failureOf(Future<?> work) {
        try {
            work.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new SpiException(SpiErrorCode.INTERNAL, "sync failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SpiException(SpiErrorCode.DOWN, "interrupted while syncing", e);
        }
    }
}
