package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeysetTest {
    private final List<Long> askedAfter = new ArrayList<>();

    @Test
    void reads_page_by_page_up_to_the_last_key() {
        List<Long> read = new ArrayList<>();

        new Keyset<>(this::twoAfter, Long::longValue, 5).forEachRemaining(read::add);

        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(askedAfter).containsExactly(0L, 2L, 4L);
    }

    @Test
    void ends_when_rows_are_gone_before_the_last_key() {
        List<Long> read = new ArrayList<>();

        new Keyset<Long>(after -> after == 0 ? List.of(1L) : List.of(), Long::longValue, 9).forEachRemaining(read::add);

        assertThat(read).containsExactly(1L);
    }

    @Test
    void an_empty_chain_is_not_even_asked_for() {
        assertThat(new Keyset<>(this::twoAfter, Long::longValue, 0).hasNext()).isFalse();
        assertThat(askedAfter).isEmpty();
    }

    private List<Long> twoAfter(long key) {
        askedAfter.add(key);
        return LongStream.rangeClosed(key + 1, key + 2).boxed().toList();
    }
}
