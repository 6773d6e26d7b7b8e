package org.waypost.bench.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waypost.bench.measure.Part;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.TrackingNumbers;

class OverheadTest {
    private static final int CALLS = 7;
    private static final int ROUNDS = 2;

    private final Counted direct = new Counted();
    private final Counted guarded = new Counted();
    private final TimedCalls timed = new TimedCalls(CALLS, List.of());

    @Test
    void both_sides_answer_the_same_number_of_calls_after_one_batch_of_warm_up() throws Exception {
        List<Part> parts = new Overhead(ROUNDS, timed).measure(direct, guarded, "1Z999AA10123456784");

        assertThat(parts).extracting(Part::name).containsExactly("one call", "role and call");
        assertThat(direct.answered).hasValue(2 * CALLS * (ROUNDS + 1)).hasValue(guarded.answered.get());
        assertThat(timed.different()).isZero();
    }

    @Test
    void the_role_is_asked_for_once_where_it_is_kept_and_each_time_where_it_is_not() throws Exception {
        new Overhead(ROUNDS, timed).measure(direct, guarded, "1Z999AA10123456784");

        assertThat(guarded.asked).hasValue(1 + CALLS * (ROUNDS + 1));
    }

    @Test
    void what_is_added_and_the_slow_calls_stand_beside() throws Exception {
        Part one = new Overhead(ROUNDS, timed).measure(direct, guarded, "").get(0);

        assertThat(one.beside()).containsOnlyKeys("p50 added", "in each round", "p99 direct", "p99 guarded");
        assertThat(one.target().in(one.unit())).isEqualTo("<= floor + 50.0 us");
    }

    private static final class Counted implements CarrierConnector {
        final AtomicInteger asked = new AtomicInteger();
        final AtomicInteger answered = new AtomicInteger();

        @Override
        public TrackingNumbers numbers() {
            asked.incrementAndGet();
            return (context, text) -> {
                answered.incrementAndGet();
                return List.of();
            };
        }
    }
}
