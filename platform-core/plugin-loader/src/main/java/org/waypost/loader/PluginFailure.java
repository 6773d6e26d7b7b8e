package org.waypost.loader;

import java.time.Duration;
import java.time.Instant;

/**
 * A call into a plugin that went wrong.
 *
 * @param plugin the plugin's id
 * @param version its version
 * @param factory the factory's name; empty outside of factories
 * @param method interface and method, for instance {@code LabelDesk.buy}
 * @param tenant for whom; empty when nobody was named
 * @param correlationId of the call; empty when it had none
 * @param kind how it went wrong
 * @param taken how long it took until then
 * @param throwable what the caller got; holds no object of the plugin
 * @param at when
 * @since 0.1
 */
public record PluginFailure(
        String plugin,
        String version,
        String factory,
        String method,
        String tenant,
        String correlationId,
        FailureKind kind,
        Duration taken,
        Throwable throwable,
        Instant at) {}
