package org.waypost.loader.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CircuitTest {
    private long now = 1;
    private final Circuit circuit = new Circuit(() -> now);

    @Test
    void opens_after_five_failures_in_a_row() {
        for (int i = 0; i < 4; i++) {
            assertThat(circuit.failed()).isFalse();
        }
        assertThat(circuit.pass()).isZero();
        assertThat(circuit.failed()).isTrue();
        assertThat(circuit.pass()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_success_begins_the_count_again() {
        for (int i = 0; i < 20; i++) {
            assertThat(circuit.failed()).isFalse();
            assertThat(circuit.failed()).isFalse();
            assertThat(circuit.succeeded()).isFalse();
        }
    }

    @Test
    void lets_one_call_try_and_doubles_its_patience_up_to_thirty_seconds() {
        open();
        for (int seconds : new int[] {1, 2, 4, 8, 16, 30, 30}) {
            after(seconds - 1);
            assertThat(circuit.pass()).isPositive();
            after(1);
            assertThat(circuit.pass()).isZero();
            assertThat(circuit.pass()).isPositive();
            assertThat(circuit.failed()).isFalse();
        }
    }

    @Test
    void closes_when_the_try_succeeds_and_waits_for_another_when_it_says_nothing() {
        open();
        after(1);
        assertThat(circuit.pass()).isZero();
        circuit.undecided();
        assertThat(circuit.pass()).isZero();
        assertThat(circuit.succeeded()).isTrue();
        assertThat(circuit.isOpen()).isFalse();
    }

    private void open() {
        for (int i = 0; i < 5; i++) {
            circuit.failed();
        }
        assertThat(circuit.isOpen()).isTrue();
    }

    private void after(int seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }
}
