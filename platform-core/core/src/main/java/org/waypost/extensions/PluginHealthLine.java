package org.waypost.extensions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waypost.tenancy.TenantId;

/**
 * How a plugin did since it was started on this node.
 *
 * @param calls all calls
 * @param failures those that failed by the plugin's or its provider's fault
 * @param stuck calls that were given up and still run
 * @param openCircuits tenants whose calls are held back for a while
 * @param last the newest failures first
 */
public record PluginHealthLine(long calls, long failures, int stuck, List<String> openCircuits, List<Failure> last) {
    /**
     * A failed call.
     *
     * @param at when
     * @param call factory and method
     * @param tenant for whom; absent for calls that concern none
     * @param correlationId as in the log
     * @param reason in English
     */
    public record Failure(Instant at, String call, Optional<TenantId> tenant, String correlationId, String reason) {}
}
