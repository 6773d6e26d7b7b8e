package org.waypost.audit;

import java.util.Iterator;
import java.util.function.Predicate;

/** Holds digests, in order of their places, against the chain as it is walked. */
final class DigestCheck {
    private final Iterator<LedgerDigest> digests;
    private final Predicate<LedgerDigest> authentic;
    private final Findings findings;
    private LedgerDigest next;

    DigestCheck(Iterator<LedgerDigest> digests, Predicate<LedgerDigest> authentic, Findings findings) {
        this.digests = digests;
        this.authentic = authentic;
        this.findings = findings;
        advance();
    }

    /** The walk has come to this seal. Digests of places it jumped over are left: the gap is a finding by itself. */
    void at(Seal seal) {
        while (next != null && next.seq() <= seal.seq()) {
            if (!authentic.test(next)) {
                findings.add(LedgerFinding.Kind.DIGEST_FORGED, next.seq(), 0);
            } else if (next.seq() == seal.seq()
                    && !next.hash().equals(seal.hash().hex())) {
                findings.add(LedgerFinding.Kind.CHAIN_REWRITTEN, seal.seq(), seal.entryId());
            }
            advance();
        }
    }

    /** The walk is over; a digest of a later place says that there was more. */
    void end() {
        while (next != null) {
            boolean real = authentic.test(next);
            findings.add(real ? LedgerFinding.Kind.END_CUT_OFF : LedgerFinding.Kind.DIGEST_FORGED, next.seq(), 0);
            advance();
        }
    }

    private void advance() {
        next = digests.hasNext() ? digests.next() : null;
    }
}
