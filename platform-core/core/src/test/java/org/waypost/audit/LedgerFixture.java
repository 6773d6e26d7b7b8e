package org.waypost.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.waypost.tenancy.TenantId;

/** A sealed ledger in memory, and the hand of somebody who has the database but not the key. */
class LedgerFixture {
    static final TenantId TENANT = new TenantId(7);
    static final SigningKey KEY = SigningKey.fresh(1);

    final List<SealedEntry> seals = new ArrayList<>();
    final List<LedgerDigest> digests = new ArrayList<>();

    /** So many entries, sealed in batches of two, a digest after each. */
    static LedgerFixture withEntries(int count) {
        LedgerFixture ledger = new LedgerFixture();
        List<LedgerEntry> entries =
                LongStream.rangeClosed(1, count).mapToObj(LedgerFixture::entry).toList();
        for (int from = 0; from < count; from += 2) {
            ledger.seal(entries.subList(from, Math.min(from + 2, count)));
        }
        return ledger;
    }

    static LedgerEntry entry(long id) {
        return new LedgerEntry(
                id,
                TENANT.value(),
                Instant.parse("2026-11-21T12:00:00.000123Z").plusSeconds(id),
                "PERSON",
                "4711",
                "Dana Kim",
                "Firefox",
                "c0ffee",
                "mailroom.assigned",
                "mail-item",
                100 + id,
                "{\"mailbox\":\"214\"}");
    }

    static LedgerEntry forged(LedgerEntry entry) {
        return new LedgerEntry(
                entry.id(),
                entry.tenant(),
                entry.at(),
                entry.actorKind(),
                entry.actorSubject(),
                "Somebody Else",
                entry.device(),
                entry.correlation(),
                entry.action(),
                entry.subjectKind(),
                entry.subjectId(),
                entry.evidence());
    }

    void seal(List<LedgerEntry> batch) {
        Optional<Seal> last = seals.isEmpty() ? Optional.empty() : Optional.of(last());
        List<Seal> made = TenantSealing.seals(last, batch);
        for (int i = 0; i < batch.size(); i++) {
            seals.add(new SealedEntry(made.get(i), Optional.of(batch.get(i))));
        }
        digests.add(digest(last(), KEY));
    }

    static LedgerDigest digest(Seal end, SigningKey key) {
        Instant sealedAt = Instant.parse("2026-11-21T12:00:05.000001Z");
        return key.sign(new LedgerDigest(TENANT, end.seq(), end.hash().hex(), sealedAt, key.id(), ""));
    }

    Seal last() {
        return seals.get(seals.size() - 1).seal();
    }

    void deleteEntry(int seq) {
        seals.set(seq - 1, new SealedEntry(seals.get(seq - 1).seal(), Optional.empty()));
    }

    void changeEntry(int seq, UnaryOperator<LedgerEntry> change) {
        SealedEntry old = seals.get(seq - 1);
        seals.set(seq - 1, new SealedEntry(old.seal(), old.entry().map(change)));
    }

    void swapEntries(int one, int other) {
        SealedEntry first = seals.get(one - 1);
        SealedEntry second = seals.get(other - 1);
        seals.set(one - 1, new SealedEntry(first.seal(), second.entry()));
        seals.set(other - 1, new SealedEntry(second.seal(), first.entry()));
    }

    /** Computes all hashes anew, as one can who has no key. */
    void rewriteChain() {
        List<LedgerEntry> entries =
                seals.stream().map(found -> found.entry().orElseThrow()).toList();
        List<Seal> made = TenantSealing.seals(Optional.empty(), entries);
        for (int i = 0; i < made.size(); i++) {
            seals.set(i, new SealedEntry(made.get(i), Optional.of(entries.get(i))));
        }
    }

    List<LedgerFinding> findings(LedgerDigest... keptOutside) {
        Findings findings = new Findings();
        DigestCheck stored = new DigestCheck(digests.iterator(), KEY::signed, findings);
        DigestCheck kept = new DigestCheck(List.of(keptOutside).iterator(), KEY::signed, findings);
        long end = seals.isEmpty() ? 0 : last().seq();
        new ChainWalk(List.of(stored, kept), findings).over(seals.iterator(), end);
        return findings.all();
    }
}
