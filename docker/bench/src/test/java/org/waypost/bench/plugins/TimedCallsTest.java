package org.waypost.bench.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TimedCallsTest {
    private final TimedCalls timed = new TimedCalls(10, List.of("ups"));

    @Test
    void every_call_is_made() {
        AtomicInteger calls = new AtomicInteger();

        timed.of(() -> {
            calls.incrementAndGet();
            return List.of("ups");
        });

        assertThat(calls).hasValue(10);
        assertThat(timed.different()).isZero();
    }

    @Test
    void a_wrong_answer_in_a_fast_batch_does_not_pass_for_a_good_one() {
        AtomicInteger calls = new AtomicInteger();

        timed.of(() -> calls.incrementAndGet() == 4 ? List.of() : List.of("ups"));

        assertThat(timed.different()).isEqualTo(1);
        assertThat(PluginsBenchmark.wrong(List.of(), timed))
                .containsExactly("the plugin does not know the number", "1 answers differ from the first");
    }
}
