package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.loader.PluginFailure;
import org.waypost.loader.PluginLeak;
import org.waypost.loader.PluginWatch;

/** Writes into the log what plugins do wrong; the plugin's page shows the same. */
@ApplicationScoped
class PluginReports implements PluginWatch {
    private static final Logger LOG = LoggerFactory.getLogger(PluginReports.class);

    @Override
    public void failed(PluginFailure failure) {
        LOG.warn(
                "plugin {} {} {}: {}.{} for {} after {} ms, correlation {}",
                failure.plugin(),
                failure.version(),
                failure.kind(),
                failure.factory(),
                failure.method(),
                failure.tenant(),
                failure.taken().toMillis(),
                failure.correlationId(),
                failure.throwable());
    }

    @Override
    public void circuitOpened(String plugin, String factory, String tenant) {
        LOG.warn("plugin {}: calls of {} for {} are held back", plugin, factory, tenant);
    }

    @Override
    public void circuitClosed(String plugin, String factory, String tenant) {
        LOG.info("plugin {}: {} works again for {}", plugin, factory, tenant);
    }

    @Override
    public void quarantined(String plugin, String version, String reason) {
        LOG.error("plugin {} {} is in quarantine: {}", plugin, version, reason);
    }

    @Override
    public void leaked(PluginLeak leak) {
        LOG.warn(
                "plugin {} {} left something behind: classes {}, threads {}",
                leak.plugin(),
                leak.version(),
                leak.classesStay() ? "stay" : "gone",
                leak.threads());
    }
}
