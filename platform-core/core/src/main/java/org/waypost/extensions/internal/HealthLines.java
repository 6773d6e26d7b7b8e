package org.waypost.extensions.internal;

import java.util.List;
import java.util.Optional;
import org.waypost.extensions.PluginHealthLine;
import org.waypost.loader.PluginFailure;
import org.waypost.loader.PluginHealth;

/** A plugin's health in our own words. */
final class HealthLines {
    private static final PluginHealthLine NOTHING = new PluginHealthLine(0, 0, 0, List.of(), List.of());

    private HealthLines() {}

    static PluginHealthLine of(Optional<PluginHealth> health) {
        return health.map(HealthLines::of).orElse(NOTHING);
    }

    private static PluginHealthLine of(PluginHealth health) {
        return new PluginHealthLine(
                health.calls(),
                health.failures(),
                health.stuck(),
                health.circuitsOpen().stream().sorted().toList(),
                health.lastFailures().stream().map(HealthLines::line).toList());
    }

    private static PluginHealthLine.Failure line(PluginFailure failure) {
        String reason = Optional.ofNullable(failure.throwable())
                .map(Throwable::getMessage)
                .orElse("");
        return new PluginHealthLine.Failure(
                failure.at(),
                failure.factory() + "." + failure.method(),
                HostContext.tenant(failure.tenant()),
                failure.correlationId(),
                reason);
    }
}
