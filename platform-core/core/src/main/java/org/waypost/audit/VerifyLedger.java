package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.waypost.audit.LedgerFinding.Kind;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/**
 * Proves a tenant's ledger: every hash is computed anew and every digest's signature is checked. Finds rows that were
 * deleted, changed, moved or slipped in, and an end that was cut off. The last needs a digest that was kept outside the
 * database (the log has one an hour) when the digests were cut off as well.
 */
@ApplicationScoped
public class VerifyLedger {
    private static final int PAGE = 1_000;

    private final ChainTable chain;
    private final SigningKeys keys;

    /** For the proxy. */
    protected VerifyLedger() {
        this(null, null);
    }

    @Inject
    VerifyLedger(ChainTable chain, SigningKeys keys) {
        this.chain = chain;
        this.keys = keys;
    }

    /**
     * Verifies the ledger of the bound tenant; reads all of it, in pages.
     *
     * @param keptOutside digests from the log or an earlier report; those of other tenants are passed over
     */
    public LedgerReport verify(List<LedgerDigest> keptOutside) {
        TenantId tenant = TenantScope.current().tenant();
        Findings findings = new Findings();
        ChainEnd end = chain.end();
        if (end.seal() > end.digest()) {
            findings.add(Kind.END_UNSIGNED, end.digest() + 1, 0);
        }
        Predicate<LedgerDigest> authentic = signedByUs();
        DigestCheck stored = new DigestCheck(digests(end), authentic, findings);
        DigestCheck kept = new DigestCheck(of(tenant, keptOutside), authentic, findings);
        long sealed = new ChainWalk(List.of(stored, kept), findings).over(seals(end), end.seal());
        unsealed(findings);
        return new LedgerReport(tenant, sealed, findings.all());
    }

    private Iterator<SealedEntry> seals(ChainEnd end) {
        return new Keyset<>(
                after -> chain.sealsAfter(after, PAGE), found -> found.seal().seq(), end.seal());
    }

    private Iterator<LedgerDigest> digests(ChainEnd end) {
        return new Keyset<>(after -> chain.digestsAfter(after, PAGE), LedgerDigest::seq, end.digest());
    }

    private static Iterator<LedgerDigest> of(TenantId tenant, List<LedgerDigest> keptOutside) {
        return keptOutside.stream()
                .filter(digest -> digest.tenant().equals(tenant))
                .sorted(Comparator.comparingLong(LedgerDigest::seq))
                .iterator();
    }

    private Predicate<LedgerDigest> signedByUs() {
        Map<Long, Optional<SigningKey>> known = new ConcurrentHashMap<>();
        return digest -> known.computeIfAbsent(digest.keyId(), keys::trusted)
                .filter(key -> key.signed(digest))
                .isPresent();
    }

    private void unsealed(Findings findings) {
        chain.lostBeforeSealing(Findings.ENOUGH).forEach(id -> findings.add(Kind.DELETED_BEFORE_SEALING, 0, id));
        chain.neverMarked(Findings.ENOUGH).forEach(id -> findings.add(Kind.NEVER_SEALED, 0, id));
        chain.overdue(Findings.ENOUGH).forEach(id -> findings.add(Kind.SEAL_OVERDUE, 0, id));
    }
}
