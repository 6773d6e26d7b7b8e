package org.waypost.extensions.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.waypost.spi.SpiContext;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** The bound scope as plugins see it. */
record HostContext(String tenant, String actor, String correlationId, Instant deadline, Locale locale)
        implements SpiContext {

    static HostContext current(Instant now, Duration patience, Locale locale) {
        TenantScope scope = TenantScope.current();
        String subject = scope.actor().subject();
        return new HostContext(
                name(scope.tenant()),
                subject.isEmpty() ? "nobody" : subject,
                scope.correlationId(),
                now.plus(patience),
                locale);
    }

    /** A tenant's name in the SPI. */
    static String name(TenantId tenant) {
        return "t" + tenant.value();
    }

    /** The tenant of such a name; none for another text. */
    static Optional<TenantId> tenant(String name) {
        return name.matches("t\\d{1,18}")
                ? Optional.of(new TenantId(Long.parseLong(name.substring(1))))
                : Optional.empty();
    }
}
