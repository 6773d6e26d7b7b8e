package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueKeyTest {
    @Test
    void is_read_as_it_was_written_to_the_microsecond() {
        DueKey key = new DueKey(Instant.parse("2026-11-22T15:00:00.123456Z"), 811540012345678999L);

        assertThat(DueKey.read(key.toString())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7-", "-7-7", "7-seven", "7-9999999999999999999", "1 or 1=1"})
    void what_somebody_changed_is_no_place(String text) {
        assertThat(DueKey.read(text)).isEmpty();
    }
}
