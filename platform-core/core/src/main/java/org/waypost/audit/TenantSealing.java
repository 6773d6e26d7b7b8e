package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waypost.tenancy.TenantScope;

/** Seals some waiting entries of the bound tenant in one transaction. */
@ApplicationScoped
class TenantSealing {
    private static final int AT_ONCE = 2_000;

    private final LedgerTable entries;
    private final ChainTable chain;
    private final Clock clock;

    /** For the proxy. */
    protected TenantSealing() {
        this(null, null, null);
    }

    @Inject
    TenantSealing(LedgerTable entries, ChainTable chain, Clock clock) {
        this.entries = entries;
        this.chain = chain;
        this.clock = clock;
    }

    /** Extends the chain and signs its new end; empty when nothing waits. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<LedgerDigest> seal(SigningKey key) {
        unmarkSealed();
        List<LedgerEntry> waiting = entries.unsealed(AT_ONCE);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        List<Seal> seals = seals(chain.last(), waiting);
        LedgerDigest digest = digest(seals.get(seals.size() - 1), key);
        chain.add(seals);
        chain.add(digest);
        entries.unmark(waiting.stream().map(LedgerEntry::id).toList());
        return Optional.of(digest);
    }

    /** A second seal of an entry would be refused, and with it those of all that wait. */
    private void unmarkSealed() {
        List<Long> sealed = entries.markedThoughSealed(AT_ONCE);
        if (!sealed.isEmpty()) {
            entries.unmark(sealed);
        }
    }

    /** The seals of entries that follow the last one, in the order given. */
    static List<Seal> seals(Optional<Seal> last, List<LedgerEntry> waiting) {
        long seq = last.map(Seal::seq).orElse(0L);
        ChainHash hash = last.map(Seal::hash).orElse(ChainHash.START);
        List<Seal> seals = new ArrayList<>(waiting.size());
        for (LedgerEntry entry : waiting) {
            hash = hash.then(entry);
            seals.add(new Seal(++seq, entry.id(), hash));
        }
        return seals;
    }

    private LedgerDigest digest(Seal newest, SigningKey key) {
        return key.sign(new LedgerDigest(
                TenantScope.current().tenant(),
                newest.seq(),
                newest.hash().hex(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                key.id(),
                ""));
    }
}
