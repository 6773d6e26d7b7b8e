package org.waypost.audit;

import java.util.Iterator;
import java.util.List;

/**
 * Walks a chain from its first seal and computes every hash anew. After a break it goes on from the stored hash, so that
 * one damaged row makes one finding and not all that follow.
 */
final class ChainWalk {
    private final List<DigestCheck> digests;
    private final Findings findings;
    private long seq;
    private long seen;
    private ChainHash hash = ChainHash.START;

    ChainWalk(List<DigestCheck> digests, Findings findings) {
        this.digests = digests;
        this.findings = findings;
    }

    /** Walks all seals; {@code end} is the place where the chain should end. Gives how many seals there were. */
    long over(Iterator<SealedEntry> seals, long end) {
        seals.forEachRemaining(this::step);
        if (seq < end) {
            findings.add(LedgerFinding.Kind.SEAL_MISSING, seq + 1, 0);
        }
        digests.forEach(DigestCheck::end);
        return seen;
    }

    private void step(SealedEntry found) {
        Seal seal = found.seal();
        if (seal.seq() != seq + 1) {
            findings.add(LedgerFinding.Kind.SEAL_MISSING, seq + 1, 0);
        } else if (found.entry().isEmpty()) {
            findings.add(LedgerFinding.Kind.ENTRY_DELETED, seal.seq(), seal.entryId());
        } else if (!hash.then(found.entry().get()).equals(seal.hash())) {
            findings.add(LedgerFinding.Kind.ENTRY_CHANGED_OR_MOVED, seal.seq(), seal.entryId());
        }
        digests.forEach(check -> check.at(seal));
        seq = seal.seq();
        hash = seal.hash();
        seen++;
    }
}
