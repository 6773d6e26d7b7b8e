package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.audit.LedgerFinding.Kind.CHAIN_REWRITTEN;
import static org.waypost.audit.LedgerFinding.Kind.DIGEST_FORGED;
import static org.waypost.audit.LedgerFinding.Kind.END_CUT_OFF;
import static org.waypost.audit.LedgerFinding.Kind.ENTRY_CHANGED_OR_MOVED;
import static org.waypost.audit.LedgerFinding.Kind.ENTRY_DELETED;
import static org.waypost.audit.LedgerFinding.Kind.SEAL_MISSING;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainWalkTest {
    private final LedgerFixture ledger = LedgerFixture.withEntries(6);

    @Test
    void an_untouched_ledger_has_no_findings() {
        assertThat(ledger.findings()).isEmpty();
        assertThat(LedgerFixture.withEntries(0).findings()).isEmpty();
    }

    @Test
    void a_deleted_entry_is_found() {
        ledger.deleteEntry(3);

        assertThat(ledger.findings()).containsExactly(new LedgerFinding(ENTRY_DELETED, 3, 3));
    }

    @Test
    void a_changed_entry_is_found_and_the_rest_still_holds() {
        ledger.changeEntry(4, LedgerFixture::forged);

        assertThat(ledger.findings()).containsExactly(new LedgerFinding(ENTRY_CHANGED_OR_MOVED, 4, 4));
    }

    @Test
    void entries_that_changed_places_are_found() {
        ledger.swapEntries(2, 5);

        assertThat(ledger.findings())
                .containsExactly(
                        new LedgerFinding(ENTRY_CHANGED_OR_MOVED, 2, 2),
                        new LedgerFinding(ENTRY_CHANGED_OR_MOVED, 5, 5));
    }

    @Test
    void a_seal_taken_out_of_the_middle_is_found() {
        ledger.seals.remove(2);

        assertThat(ledger.findings()).containsExactly(new LedgerFinding(SEAL_MISSING, 3, 0));
    }

    @Test
    void a_first_seal_taken_away_is_found() {
        ledger.seals.remove(0);

        assertThat(ledger.findings()).containsExactly(new LedgerFinding(SEAL_MISSING, 1, 0));
    }

    @Test
    void an_end_cut_off_is_found_by_the_digest_that_was_left() {
        ledger.seals.remove(5);

        assertThat(ledger.findings()).containsExactly(new LedgerFinding(END_CUT_OFF, 6, 0));
    }

    @Test
    void an_end_cut_off_with_its_digest_is_found_by_a_digest_kept_outside() {
        LedgerDigest kept = ledger.digests.get(2);
        ledger.seals.subList(4, 6).clear();
        ledger.digests.remove(2);

        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.findings(kept)).containsExactly(new LedgerFinding(END_CUT_OFF, 6, 0));
    }

    @Test
    void a_chain_computed_anew_over_a_changed_entry_is_found() {
        ledger.changeEntry(3, LedgerFixture::forged);
        ledger.rewriteChain();

        assertThat(ledger.findings())
                .containsExactly(new LedgerFinding(CHAIN_REWRITTEN, 4, 4), new LedgerFinding(CHAIN_REWRITTEN, 6, 6));
    }

    @Test
    void a_digest_signed_with_another_key_is_found() {
        SigningKey own = SigningKey.fresh(LedgerFixture.KEY.id());
        ledger.changeEntry(6, LedgerFixture::forged);
        ledger.rewriteChain();
        ledger.digests.set(2, LedgerFixture.digest(ledger.last(), own));

        assertThat(ledger.findings()).containsExactly(new LedgerFinding(DIGEST_FORGED, 6, 0));
    }

    @Test
    void a_digest_invented_for_later_is_found() {
        Seal invented = new Seal(9, 9, ChainHash.START);
        ledger.digests.add(LedgerFixture.digest(invented, SigningKey.fresh(1)));

        assertThat(ledger.findings()).containsExactly(new LedgerFinding(DIGEST_FORGED, 9, 0));
    }

    @Test
    void a_ruined_ledger_makes_no_more_than_a_thousand_findings() {
        LedgerFixture ruined = LedgerFixture.withEntries(1_200);
        for (int seq = 1; seq <= 1_200; seq++) {
            ruined.changeEntry(seq, LedgerFixture::forged);
        }

        assertThat(ruined.findings()).hasSize(1_000);
    }

    @Test
    void sealing_goes_on_where_it_stopped() {
        LedgerFixture once = new LedgerFixture();
        once.seal(List.of(LedgerFixture.entry(1), LedgerFixture.entry(2), LedgerFixture.entry(3)));
        LedgerFixture stepwise = new LedgerFixture();
        stepwise.seal(List.of(LedgerFixture.entry(1)));
        stepwise.seal(List.of(LedgerFixture.entry(2), LedgerFixture.entry(3)));

        assertThat(stepwise.last()).isEqualTo(once.last());
        assertThat(stepwise.last().seq()).isEqualTo(3);
    }
}
