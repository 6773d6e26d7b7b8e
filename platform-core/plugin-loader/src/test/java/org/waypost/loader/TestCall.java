package org.waypost.loader;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;

/** A call of a test. */
public record TestCall(String tenant, String actor, String correlationId, Instant deadline, Locale locale)
        implements SpiContext {
    public static final String ID = "0123456789abcdef0123456789abcdef";

    public static TestCall within(Duration time) {
        return new TestCall("t1", "clerk", ID, Instant.now().plus(time), Locale.ENGLISH);
    }

    public static TestCall patient() {
        return within(Duration.ofSeconds(30));
    }

    public static TenantSettings settings(String tenant) {
        return new TenantSettings(tenant, "1", Settings.of(Map.of()), Set.of("open-sesame"));
    }
}
