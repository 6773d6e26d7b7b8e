package org.waypost.bench.plugins;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.waypost.spi.SpiContext;

/** A call as the application would make it, with more time than is measured. */
record BenchCall(String tenant, String actor, String correlationId, Instant deadline, Locale locale)
        implements SpiContext {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    static BenchCall ofTenant(String tenant) {
        return new BenchCall(tenant, "clerk", ID, Instant.now().plus(Duration.ofHours(1)), Locale.ENGLISH);
    }
}
