package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantScope;

class TenantSealingTest {
    private final List<Long> marks = new ArrayList<>(List.of(1L, 2L));
    private final List<Long> seals = new ArrayList<>(List.of(1L));
    private final TenantSealing sealing = new TenantSealing(new Marks(), new Chain(), Clock.systemUTC());

    @Test
    @SuppressWarnings("try") // a scope works by being open
    void a_mark_of_a_sealed_entry_is_taken_away_and_stops_nobody() {
        try (TenantScope scope = TenantScope.open(LedgerFixture.TENANT, Actor.system("test"), "c0ffee")) {
            assertThat(sealing.seal(LedgerFixture.KEY)).isPresent();
        }

        assertThat(seals).containsExactly(1L, 2L);
        assertThat(marks).isEmpty();
    }

    private final class Marks extends LedgerTable {
        @Override
        List<LedgerEntry> unsealed(int limit) {
            return marks.stream().map(LedgerFixture::entry).toList();
        }

        @Override
        List<Long> markedThoughSealed(int limit) {
            return marks.stream().filter(seals::contains).toList();
        }

        @Override
        void unmark(List<Long> sealed) {
            marks.removeAll(sealed);
        }
    }

    private final class Chain extends ChainTable {
        @Override
        Optional<Seal> last() {
            return Optional.of(new Seal(1, 1, ChainHash.START));
        }

        @Override
        void add(List<Seal> added) {
            added.stream().map(Seal::entryId).forEach(seals::add);
        }

        @Override
        void add(LedgerDigest digest) {
            // only the marks are looked at
        }
    }
}
