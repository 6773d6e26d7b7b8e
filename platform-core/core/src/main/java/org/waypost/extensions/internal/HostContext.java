package org.waypost.extensions.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiScope;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** The bound scope as plugins see it. */
record HostContext(String tenant, String actor, String correlationId, Instant deadline, Locale locale)
        implements SpiContext {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static HostContext current(Instant now) {
        TenantScope scope = TenantScope.current();
        String subject = scope.actor().subject();
        return new HostContext(
                name(scope.tenant()),
                subject.isEmpty() ? "nobody" : subject,
                scope.correlationId(),
                now.plus(PATIENCE),
                Locale.ENGLISH);
    }

    static SpiScope scope(TenantId tenant) {
        return new BareScope(name(tenant));
    }

    private static String name(TenantId tenant) {
        return "t" + tenant.value();
    }
}
