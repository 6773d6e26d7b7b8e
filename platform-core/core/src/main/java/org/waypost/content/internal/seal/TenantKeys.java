package org.waypost.content.internal.seal;

import com.google.crypto.tink.StreamingAead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.PlatformKey;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/**
 * The bound tenant's key, unwrapped. Kept a few minutes for the tenants seen last, so that a key destroyed on one node
 * soon opens nothing on the others either.
 */
@ApplicationScoped
class TenantKeys {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 1000;

    private final ContentKeys rows;
    private final PlatformKey platformKey;
    private final Clock clock;
    private final Map<TenantId, Unwrapped> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TenantId, Unwrapped> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** For the proxy. */
    protected TenantKeys() {
        this(null, null, null);
    }

    @Inject
    TenantKeys(ContentKeys rows, PlatformKey platformKey, Clock clock) {
        this.rows = rows;
        this.platformKey = platformKey;
        this.clock = clock;
    }

    /** Makes the tenant's key unless it has one; in the caller's transaction. */
    void provide() {
        if (rows.ofTenant().isEmpty()) {
            byte[] wrapped = Keysets.newWrapped(TenantScope.current().tenant(), platformKey.aead());
            rows.add(new ContentKey(wrapped, clock.instant()));
        }
    }

    /** What seals and opens for the tenant. */
    StreamingAead current() {
        TenantId tenant = TenantScope.current().tenant();
        Instant now = clock.instant();
        Unwrapped known = known(tenant);
        if (known != null && known.at().plus(KEPT).isAfter(now)) {
            return known.aead();
        }
        Unwrapped fresh = new Unwrapped(unwrap(tenant), now);
        keep(tenant, fresh);
        return fresh.aead();
    }

    private StreamingAead unwrap(TenantId tenant) {
        ContentKey row =
                rows.ofTenant().orElseThrow(() -> new PlatformException(ContentError.KEY_MISSING, tenant.value()));
        return Keysets.unwrap(row.wrappedKeyset(), tenant, platformKey.aead());
    }

    private Unwrapped known(TenantId tenant) {
        synchronized (kept) {
            return kept.get(tenant);
        }
    }

    private void keep(TenantId tenant, Unwrapped key) {
        synchronized (kept) {
            kept.put(tenant, key);
        }
    }

    private record Unwrapped(StreamingAead aead, Instant at) {}
}
