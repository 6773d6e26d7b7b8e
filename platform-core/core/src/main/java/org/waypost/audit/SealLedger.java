package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/**
 * Seals what waits, tenant by tenant, and signs the new ends of the chains. Run every few seconds by a job. Once an hour a
 * tenant's digest goes to the log: a copy outside the database, by which a cut-off end is found.
 */
@ApplicationScoped
public class SealLedger {
    private static final Logger LOG = LoggerFactory.getLogger(SealLedger.class);
    private static final Duration COPY_TO_LOG_EVERY = Duration.ofHours(1);

    @Inject
    private ChainTable chain;

    @Inject
    private TenantSealing sealing;

    @Inject
    private SigningKeys keys;

    @Inject
    private Clock clock;

    private final Map<TenantId, Instant> copiedToLog = new ConcurrentHashMap<>();

    /** Seals every waiting entry of every tenant; takes part in no transaction of the caller. */
    public void run() {
        var waiting = chain.waitingTenants();
        if (!waiting.isEmpty()) {
            SigningKey key = keys.current();
            waiting.forEach(tenant -> sealTenant(tenant, key));
        }
    }

    @SuppressWarnings("try") // a scope works by being open
    private void sealTenant(TenantId tenant, SigningKey key) {
        String correlation = TenantScope.current().correlationId();
        try (TenantScope scope = TenantScope.open(tenant, Actor.system("audit.seal"), correlation)) {
            Optional<LedgerDigest> digest = sealing.seal(key);
            while (digest.isPresent()) {
                copyToLog(digest.get());
                digest = sealing.seal(key);
            }
        } catch (PlatformException refused) {
            if (refused.code() != SharedError.CONFLICT) {
                throw refused;
            }
            LOG.debug("another node seals tenant {}", tenant.value());
        }
    }

    private void copyToLog(LedgerDigest digest) {
        Instant now = clock.instant();
        Instant last = copiedToLog.getOrDefault(digest.tenant(), Instant.MIN);
        if (last.isBefore(now.minus(COPY_TO_LOG_EVERY))) {
            copiedToLog.put(digest.tenant(), now);
            LOG.info(
                    "ledger digest tenant={} seq={} hash={} sealedAt={} key={} signature={}",
                    digest.tenant().value(),
                    digest.seq(),
                    digest.hash(),
                    digest.sealedAt(),
                    digest.keyId(),
                    digest.signature());
        }
    }
}
