package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.notifications.PushHint;
import org.waypost.tenancy.TenantId;

class HintTailTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final PushHint MAILROOM = new PushHint(new TenantId(1), PushHint.MAILROOM);
    private static final PushHint REQUESTS = new PushHint(new TenantId(1), PushHint.REQUESTS);

    private final HintTail tail = new HintTail(100);

    @Test
    void a_hint_is_fresh_once() {
        List<HintRow> rows = List.of(new HintRow(101, MAILROOM));

        assertThat(tail.fresh(rows, NOW)).containsExactly(MAILROOM);
        assertThat(tail.fresh(rows, NOW)).isEmpty();
    }

    @Test
    void the_same_hint_many_times_in_one_look_is_one_hint() {
        List<HintRow> rows =
                List.of(new HintRow(101, MAILROOM), new HintRow(102, REQUESTS), new HintRow(103, MAILROOM));

        assertThat(tail.fresh(rows, NOW)).containsExactly(MAILROOM, REQUESTS);
    }

    @Test
    void a_lower_id_that_commits_later_is_not_lost() {
        tail.fresh(List.of(new HintRow(105, MAILROOM)), NOW);

        assertThat(tail.floor()).isEqualTo(100);
        assertThat(tail.fresh(List.of(new HintRow(103, REQUESTS), new HintRow(105, MAILROOM)), NOW.plusSeconds(2)))
                .containsExactly(REQUESTS);
    }

    @Test
    void what_is_old_is_not_read_again() {
        tail.fresh(List.of(new HintRow(101, MAILROOM)), NOW);
        tail.fresh(List.of(new HintRow(101, MAILROOM), new HintRow(104, REQUESTS)), NOW.plusSeconds(8));

        tail.fresh(List.of(), NOW.plus(Duration.ofSeconds(11)));

        assertThat(tail.floor()).isEqualTo(101);
        assertThat(tail.fresh(List.of(new HintRow(104, REQUESTS)), NOW.plusSeconds(12)))
                .isEmpty();
    }

    @Test
    void what_one_tenant_is_told_is_not_taken_for_another_tenants() {
        PushHint elsewhere = new PushHint(new TenantId(2), PushHint.MAILROOM);

        assertThat(tail.fresh(List.of(new HintRow(101, MAILROOM), new HintRow(102, elsewhere)), NOW))
                .containsExactly(MAILROOM, elsewhere);
    }
}
