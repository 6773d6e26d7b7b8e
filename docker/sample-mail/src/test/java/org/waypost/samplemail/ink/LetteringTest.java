package org.waypost.samplemail.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private final Lettering lettering = Lettering.of(Typeface.SERIF, 20);

    @Test
    void wrapped_lines_fit_and_keep_every_word() {
        String text = "We found no fault with the fence and would like to thank both neighbours for their patience.";

        List<String> lines = lettering.wrap(text, 200);

        assertThat(lines)
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(lettering.width(line)).isLessThanOrEqualTo(200));
        assertThat(String.join(" ", lines)).isEqualTo(text);
    }

    @Test
    void a_word_that_is_too_long_stays_whole() {
        assertThat(lettering.wrap("a Donaudampfschifffahrt b", 60)).containsExactly("a", "Donaudampfschifffahrt", "b");
    }

    @Test
    void fitting_makes_smaller_but_never_larger() {
        assertThat(lettering.fitting("short", 1000)).isEqualTo(lettering);

        Lettering smaller = lettering.fitting("a rather long line of text", 100);
        assertThat(smaller.width("a rather long line of text")).isBetween(99.9, 100.1);
    }
}
