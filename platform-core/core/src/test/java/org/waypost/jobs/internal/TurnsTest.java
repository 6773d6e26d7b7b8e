package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.TenantId;

class TurnsTest {
    private static final int WORKERS = 4;

    private final Turns turns = new Turns(WORKERS, kind -> kind.equals("recognise") ? 1 : WORKERS);

    @Test
    void tenants_take_turns_and_go_round() {
        List<Lane> due = List.of(lane(1, "mail"), lane(2, "mail"), lane(3, "mail"));

        assertThat(tenantsServed(due, 7)).containsExactly(1L, 2L, 3L, 1L, 2L, 3L, 1L);
    }

    @Test
    void a_tenant_that_comes_later_waits_for_one_turn_of_each_other() {
        tenantsServed(List.of(lane(1, "mail"), lane(5, "mail")), 3);

        assertThat(tenantsServed(List.of(lane(1, "mail"), lane(3, "mail"), lane(5, "mail")), 2))
                .containsExactly(3L, 5L);
    }

    @Test
    void kinds_of_a_tenant_take_turns() {
        List<Lane> due = List.of(lane(1, "thumbnail"), lane(1, "mail"), lane(1, "recognise"));

        assertThat(served(due, 4).stream().map(Lane::kind)).containsExactly("mail", "recognise", "thumbnail", "mail");
    }

    @Test
    void the_last_worker_is_kept_from_a_tenant_that_has_all_others() {
        List<Lane> due = List.of(lane(1, "mail"), lane(1, "thumbnail"));
        takeAll(due);

        assertThat(turns.take(due)).isEmpty();
        assertThat(turns.take(List.of(lane(1, "mail"), lane(2, "scan")))).contains(lane(2, "scan"));
    }

    @Test
    void the_last_worker_is_kept_from_a_kind_that_has_all_others() {
        takeAll(List.of(lane(1, "mail"), lane(2, "mail"), lane(3, "mail")));

        assertThat(turns.take(List.of(lane(4, "mail")))).isEmpty();
        assertThat(turns.take(List.of(lane(4, "mail"), lane(4, "scan")))).contains(lane(4, "scan"));
    }

    @Test
    void a_kind_that_wants_few_at_once_leaves_the_other_workers_free() {
        takeAll(List.of(lane(1, "recognise"), lane(2, "recognise")));

        assertThat(turns.take(List.of(lane(3, "recognise")))).isEmpty();
        assertThat(turns.take(List.of(lane(3, "mail")))).contains(lane(3, "mail"));
    }

    @Test
    void a_job_that_ended_frees_its_place() {
        List<Lane> due = List.of(lane(1, "mail"));
        takeAll(due);
        turns.end(lane(1, "mail"));

        assertThat(turns.take(due)).contains(lane(1, "mail"));
        assertThat(turns.take(due)).isEmpty();
    }

    @Test
    void a_single_worker_serves_everybody() {
        Turns alone = new Turns(1, kind -> 1);

        assertThat(alone.take(List.of(lane(1, "mail")))).contains(lane(1, "mail"));
    }

    @Test
    void nothing_due_is_nobodys_turn() {
        assertThat(turns.take(List.of())).isEmpty();
    }

    private void takeAll(List<Lane> due) {
        Optional<Lane> turn = turns.take(due);
        while (turn.isPresent()) {
            turn = turns.take(due);
        }
    }

    private List<Long> tenantsServed(List<Lane> due, int times) {
        return served(due, times).stream().map(lane -> lane.tenant().value()).toList();
    }

    /** Takes turns one after the other, each job ending before the next begins. */
    private List<Lane> served(List<Lane> due, int times) {
        List<Lane> served = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Lane lane = turns.take(due).orElseThrow();
            turns.end(lane);
            served.add(lane);
        }
        return served;
    }

    private static Lane lane(long tenant, String kind) {
        return new Lane(new TenantId(tenant), kind);
    }
}
