package org.waypost.mailroom.internal.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waypost.customers.Addressees;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/** The bound tenant's names, read anew after half a minute; those of a tenant whose mail is not read any more are let go. */
@ApplicationScoped
class KnownAddressees {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Addressees addressees;
    private final Clock clock;
    private final Map<TenantId, Seen> seen = new ConcurrentHashMap<>();

    /** For the proxy. */
    protected KnownAddressees() {
        this(null, null);
    }

    @Inject
    KnownAddressees(Addressees addressees, Clock clock) {
        this.addressees = addressees;
        this.clock = clock;
    }

    KnownNames names() {
        Instant oldest = clock.instant().minus(FRESH);
        seen.values().removeIf(one -> one.at().isBefore(oldest));
        return seen.computeIfAbsent(TenantScope.current().tenant(), tenant -> load())
                .names();
    }

    private Seen load() {
        return new Seen(new KnownNames(addressees.all()), clock.instant());
    }

    private record Seen(KnownNames names, Instant at) {}
}
