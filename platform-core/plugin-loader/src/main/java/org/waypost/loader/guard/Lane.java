package org.waypost.loader.guard;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The threads of one started plugin: as many calls at once as there may be threads, and no queue. */
final class Lane {
    private final PluginThreads group;
    private final ThreadPoolExecutor pool;
    private final ClassLoader loader;
    private final AtomicInteger numbers = new AtomicInteger();

    Lane(PluginThreads group, ClassLoader loader, int threads) {
        this.group = group;
        this.loader = loader;
        this.pool = new ThreadPoolExecutor(0, threads, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);
    }

    private Thread thread(Runnable work) {
        // inherits no thread locals: the first caller's would stay visible to the plugin
        Thread thread = new Thread(group, work, group.getName() + "-" + numbers.incrementAndGet(), 0, false);
        thread.setContextClassLoader(loader);
        thread.setDaemon(true);
        return thread;
    }

    /** Throws a RejectedExecutionException when all threads are taken. */
    void run(Runnable task) {
        pool.execute(task);
    }

    ClassLoader loader() {
        return loader;
    }

    /** How many threads the plugin started itself. */
    int ownThreads() {
        return Math.max(0, group.activeCount() - pool.getPoolSize());
    }

    /** Interrupts all threads and gives the names of those that do not end. */
    List<String> end(Duration patience) throws InterruptedException {
        group.forget();
        pool.shutdownNow();
        group.interrupt();
        long end = System.nanoTime() + patience.toNanos();
        for (Thread thread : threads()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            thread.join(Math.max(1, left));
        }
        return Stream.of(threads()).map(Thread::getName).toList();
    }

    private Thread[] threads() {
        Thread[] room = new Thread[group.activeCount() + 64];
        int found = group.enumerate(room);
        return Stream.of(room).limit(found).toArray(Thread[]::new);
    }
}
