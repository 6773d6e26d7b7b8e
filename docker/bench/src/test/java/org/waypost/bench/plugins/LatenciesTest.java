package org.waypost.bench.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void the_time_that_so_many_calls_did_not_exceed_is_one_of_theirs() {
        Latencies latencies = new Latencies(
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1000).toArray());

        assertThat(latencies.micros(0.50)).isEqualTo(50);
        assertThat(latencies.micros(0.99)).isEqualTo(99);
        assertThat(latencies.micros(1)).isEqualTo(100);
    }

    @Test
    void one_call_is_all_there_is() {
        assertThat(new Latencies(7000).micros(0.01)).isEqualTo(7);
    }
}
