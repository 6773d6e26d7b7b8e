package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff longest = new Backoff(() -> 1);
    private final Backoff shortest = new Backoff(() -> 0);

    @Test
    void pauses_start_at_two_seconds_and_double() {
        List<Duration> pauses =
                IntStream.rangeClosed(1, 5).mapToObj(longest::after).toList();

        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(16),
                        Duration.ofSeconds(32));
    }

    @Test
    void no_pause_is_longer_than_ten_minutes() {
        assertThat(longest.after(9)).isEqualTo(Duration.ofSeconds(512));
        assertThat(longest.after(10)).isEqualTo(Duration.ofMinutes(10));
        assertThat(longest.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void chance_spreads_a_pause_over_its_upper_half() {
        assertThat(shortest.after(3)).isEqualTo(Duration.ofSeconds(4));
        assertThat(new Backoff(() -> 0.5).after(3)).isEqualTo(Duration.ofSeconds(6));
    }
}
