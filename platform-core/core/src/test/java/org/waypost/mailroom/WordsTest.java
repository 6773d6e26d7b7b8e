package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void accents_and_capitals_make_no_difference() {
        assertThat(Words.of("José NÚÑEZ Straße")).containsExactly("jose", "nunez", "straße");
        assertThat(Words.of("Ｗｉｄｅ")).containsExactly("wide");
    }

    @Test
    void signs_part_words_and_single_letters_are_none() {
        assertThat(Words.of("O'Neil & Sons, B-04")).containsExactly("neil", "sons", "04");
    }

    @Test
    void a_word_is_there_once_and_at_most_forty_long() {
        assertThat(Words.of("vega Vega " + "x".repeat(60))).containsExactly("vega", "x".repeat(40));
        assertThat(Words.of("y".repeat(39) + "\uD801\uDC28")).containsExactly("y".repeat(39));
    }

    @Test
    void a_number_written_with_gaps_is_one_word() {
        assertThat(Words.joined("9400 1118-9956")).isEqualTo("940011189956");
    }

    @Test
    void nothing_has_no_words() {
        assertThat(Words.of(" – % _ ")).isEmpty();
    }

    @Test
    void a_label_is_recognised_however_it_is_typed() {
        assertThat(LabelCode.typed("abcde 1234o")).contains("ABCDE-12340");
        assertThat(LabelCode.typed("ABCDE-1234L")).contains("ABCDE-12341");
        assertThat(LabelCode.typed("ABCDE-1234")).isEmpty();
        assertThat(LabelCode.typed(LabelCode.of(123_456_789_012L))).contains(LabelCode.of(123_456_789_012L));
    }
}
