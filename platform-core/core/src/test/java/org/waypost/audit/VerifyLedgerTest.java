package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.audit.LedgerFinding.Kind.DELETED_BEFORE_SEALING;
import static org.waypost.audit.LedgerFinding.Kind.DIGEST_FORGED;
import static org.waypost.audit.LedgerFinding.Kind.END_CUT_OFF;
import static org.waypost.audit.LedgerFinding.Kind.END_UNSIGNED;
import static org.waypost.audit.LedgerFinding.Kind.NEVER_SEALED;
import static org.waypost.audit.LedgerFinding.Kind.SEAL_OVERDUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class VerifyLedgerTest {
    private final LedgerFixture ledger = LedgerFixture.withEntries(6);
    private final List<Long> lost = new ArrayList<>();
    private final List<Long> unmarked = new ArrayList<>();
    private final List<Long> overdue = new ArrayList<>();
    private boolean keyIsOurs = true;
    private final VerifyLedger verify = new VerifyLedger(new ChainInMemory(), new OneKey());

    @Test
    void an_untouched_ledger_is_intact() {
        LedgerReport report = verified();

        assertThat(report.isIntact()).isTrue();
        assertThat(report.tenant()).isEqualTo(LedgerFixture.TENANT);
        assertThat(report.sealed()).isEqualTo(6);
    }

    @Test
    void an_end_that_nobody_signed_is_found() {
        ledger.digests.remove(2);

        assertThat(verified().findings()).containsExactly(new LedgerFinding(END_UNSIGNED, 5, 0));
    }

    @Test
    void an_entry_deleted_before_its_seal_is_found() {
        lost.add(99L);

        assertThat(verified().findings()).containsExactly(new LedgerFinding(DELETED_BEFORE_SEALING, 0, 99));
    }

    @Test
    void an_entry_that_waits_for_no_seal_is_found() {
        unmarked.add(98L);

        assertThat(verified().findings()).containsExactly(new LedgerFinding(NEVER_SEALED, 0, 98));
    }

    @Test
    void an_entry_that_waits_for_its_seal_too_long_is_found() {
        overdue.add(97L);

        assertThat(verified().findings()).containsExactly(new LedgerFinding(SEAL_OVERDUE, 0, 97));
    }

    @Test
    void a_key_slipped_into_the_table_is_not_believed() {
        keyIsOurs = false;

        assertThat(verified().findings())
                .extracting(LedgerFinding::kind)
                .containsExactly(DIGEST_FORGED, DIGEST_FORGED, DIGEST_FORGED);
    }

    @Test
    void a_digest_kept_outside_finds_what_was_cut_off_with_its_digest() {
        LedgerDigest kept = ledger.digests.get(2);
        ledger.seals.subList(4, 6).clear();
        ledger.digests.remove(2);

        assertThat(verified().isIntact()).isTrue();
        assertThat(verified(kept).findings()).containsExactly(new LedgerFinding(END_CUT_OFF, 6, 0));
    }

    @Test
    void a_kept_digest_of_another_tenant_says_nothing_here() {
        LedgerDigest own = ledger.digests.get(2);
        LedgerDigest other =
                new LedgerDigest(new TenantId(8), 99, own.hash(), own.sealedAt(), own.keyId(), own.signature());

        assertThat(verified(other).isIntact()).isTrue();
    }

    @SuppressWarnings("try") // a scope works by being open
    private LedgerReport verified(LedgerDigest... keptOutside) {
        try (TenantScope scope = TenantScope.open(LedgerFixture.TENANT, Actor.system("test"), "c0ffee")) {
            return verify.verify(List.of(keptOutside));
        }
    }

    private final class ChainInMemory extends ChainTable {
        @Override
        ChainEnd end() {
            long digest = ledger.digests.get(ledger.digests.size() - 1).seq();
            return new ChainEnd(ledger.last().seq(), digest);
        }

        @Override
        List<SealedEntry> sealsAfter(long seq, int limit) {
            return ledger.seals.stream()
                    .filter(found -> found.seal().seq() > seq)
                    .limit(limit)
                    .toList();
        }

        @Override
        List<LedgerDigest> digestsAfter(long seq, int limit) {
            return ledger.digests.stream()
                    .filter(digest -> digest.seq() > seq)
                    .limit(limit)
                    .toList();
        }

        @Override
        List<Long> lostBeforeSealing(int limit) {
            return lost;
        }

        @Override
        List<Long> neverMarked(int limit) {
            return unmarked;
        }

        @Override
        List<Long> overdue(int limit) {
            return overdue;
        }
    }

    private final class OneKey extends SigningKeys {
        @Override
        Optional<SigningKey> trusted(long id) {
            return keyIsOurs ? Optional.of(LedgerFixture.KEY) : Optional.empty();
        }
    }
}
