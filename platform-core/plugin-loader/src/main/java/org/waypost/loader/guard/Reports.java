package org.waypost.loader.guard;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.loader.PluginWatch;

/** Tells the watch from a thread of its own, so that a slow listener delays nobody. When it cannot follow, the oldest goes. */
final class Reports {
    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    private final PluginWatch watch;
    private final ThreadPoolExecutor teller;

    Reports(PluginWatch watch) {
        this.watch = watch;
        this.teller = new ThreadPoolExecutor(
                1,
                1,
                5,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(1_000),
                HostThreads.named("plugin-reports"),
                new ThreadPoolExecutor.DiscardOldestPolicy());
        teller.allowCoreThreadTimeOut(true);
    }

    void tell(Consumer<PluginWatch> news) {
        teller.execute(() -> {
            try {
                news.accept(watch);
            } catch (RuntimeException e) {
                LOG.warn("The watch of plugins failed", e);
            }
        });
    }

    void close() {
        teller.shutdown();
    }
}
