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
    private static final Duration TELL_EVERY = Duration.ofHours(1);

    private final ChainTable chain;
    private final TenantSealing sealing;
    private final SigningKeys keys;
    private final Clock clock;
    private final Map<TenantId, Instant> copiedToLog = new ConcurrentHashMap<>();
    private final Map<TenantId, Instant> toldBroken = new ConcurrentHashMap<>();

    /** For the proxy. */
    protected SealLedger() {
        this(null, null, null, null);
    }

    @Inject
    SealLedger(ChainTable chain, TenantSealing sealing, SigningKeys keys, Clock clock) {
        this.chain = chain;
        this.sealing = sealing;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Seals every waiting entry of every tenant; takes part in no transaction of the caller. A tenant whose ledger cannot be
     * sealed is told in the log and keeps no other waiting.
     */
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
        } catch (RuntimeException broken) {
            if (isDue(toldBroken, tenant)) {
                LOG.error("the ledger of tenant {} cannot be sealed", tenant.value(), broken);
            }
        }
    }

    /** Whether an hour has passed since this was last told of the tenant. */
    private boolean isDue(Map<TenantId, Instant> told, TenantId tenant) {
        Instant now = clock.instant();
        boolean isDue = told.getOrDefault(tenant, Instant.MIN).isBefore(now.minus(TELL_EVERY));
        if (isDue) {
            told.put(tenant, now);
        }
        return isDue;
    }

    private void copyToLog(LedgerDigest digest) {
        if (isDue(copiedToLog, digest.tenant())) {
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
