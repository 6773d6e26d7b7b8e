package org.waypost.local;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs several things side by side. */
final class Together {
    private Together() {}

    /** Returns when all are done; raises the first failure at once, without waiting for the others. */
    static void run(Runnable... things) {
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

    private static void pass(Throwable failure, CompletableFuture<Void> failed) {
        if (failure != null) {
            failed.completeExceptionally(failure);
        }
    }
}
