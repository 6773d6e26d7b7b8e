package org.waypost.local.process;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs several things side by side. */
public final class Together {
    private Together() {}

    /** Returns when all are done; raises the first failure at once, without waiting for the others. */
    public static void run(Runnable... things) {
        ExecutorService threads = Executors.newFixedThreadPool(things.length);
        try {
            CompletableFuture<Void> failed = new CompletableFuture<>();
            CompletableFuture<?>[] all = Arrays.stream(things)
                    .map(thing -> CompletableFuture.runAsync(thing, threads)
                            .whenComplete((nothing, failure) -> pass(failure, failed)))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.anyOf(CompletableFuture.allOf(all), failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns when all have ended, two at a time, and then raises the first failure if there was one. */
    public static void runToTheEnd(List<? extends Runnable> things) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture.allOf(things.stream()
                            .map(thing -> CompletableFuture.runAsync(thing, threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void pass(Throwable failure, CompletableFuture<Void> failed) {
        if (failure != null) {
            failed.completeExceptionally(failure);
        }
    }
}
