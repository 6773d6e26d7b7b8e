package org.waypost.loader.services;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Threads of the host behind its services. Made in the group of the class's first user, never in a plugin's. */
final class ServiceThreads implements AutoCloseable {
    private final ThreadGroup group = Thread.currentThread().getThreadGroup();
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, named("clock"));
    private final ExecutorService pumps = Executors.newCachedThreadPool(named("pump"));

    ServiceThreads() {
        clock.setRemoveOnCancelPolicy(true);
    }

    private ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(group, work, "waypost-service-" + name, 0, false);
            thread.setContextClassLoader(ServiceThreads.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        };
    }

    ScheduledFuture<?> after(long nanos, Runnable work) {
        return clock.schedule(work, nanos, TimeUnit.NANOSECONDS);
    }

    Executor pumps() {
        return pumps;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        pumps.shutdownNow();
    }
}
