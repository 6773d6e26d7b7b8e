package org.waypost.extensions.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.shared.PlatformException;

/** Looks every few seconds whether another node changed what should run. */
@ApplicationScoped
class PluginRounds {
    private static final Logger LOG = LoggerFactory.getLogger(PluginRounds.class);
    private static final int EVERY_SECONDS = 3;

    @Inject
    private PluginHost host;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    private ScheduledFuture<?> rounds;

    void start(@Observes @Initialized(ApplicationScoped.class) Object applicationIsUp) {
        rounds = clockwork.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object applicationGoesDown) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void look() {
        try {
            host.reconcile();
        } catch (PlatformException databaseAway) {
            LOG.debug("plugins stay as they are", databaseAway);
        } catch (RuntimeException | Error e) {
            // a round that fails must not be the last one
            LOG.error("plugins stay as they are", e);
        }
    }
}
