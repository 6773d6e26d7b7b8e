package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OutageTest {
    private final AtomicLong nanoTime = new AtomicLong(42);
    private final Outage outage = new Outage(nanoTime::get);

    @Test
    void everybody_may_go_to_a_table_that_answers() {
        assertThat(outage.mayTry()).isTrue();
        assertThat(outage.mayTry()).isTrue();
    }

    @Test
    void one_in_two_seconds_may_look_whether_the_table_is_back() {
        outage.goesOn(new IllegalStateException("away"));
        assertThat(outage.mayTry()).isFalse();

        nanoTime.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThat(outage.mayTry()).isTrue();
        assertThat(outage.mayTry()).isFalse();
    }

    @Test
    void when_it_is_over_everybody_may_go_again() {
        outage.goesOn(new IllegalStateException("away"));

        outage.isOver();

        assertThat(outage.mayTry()).isTrue();
        assertThat(outage.mayTry()).isTrue();
    }
}
