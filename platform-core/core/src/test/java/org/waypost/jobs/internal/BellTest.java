package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BellTest {
    private final Bell bell = new Bell(2);

    @Test
    void a_ring_nobody_waited_for_is_heard_by_the_next_who_listens() throws InterruptedException {
        bell.ring(1);

        assertThat(bell.await(Duration.ZERO)).isTrue();
        assertThat(bell.await(Duration.ZERO)).isFalse();
    }

    @Test
    void many_rings_wake_no_more_than_the_workers_there_are() throws InterruptedException {
        bell.ring(500);
        bell.ring(500);

        assertThat(bell.await(Duration.ZERO)).isTrue();
        assertThat(bell.await(Duration.ZERO)).isTrue();
        assertThat(bell.await(Duration.ZERO)).isFalse();
    }
}
