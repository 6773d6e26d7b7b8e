package org.waypost.plugins.carrier.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waypost.plugins.carrier.manual.Examples.Example;

class NumberFormatTest {
    private static final int VARIATIONS = 300;

    @Test
    void has_an_example_for_every_entry_of_the_table() {
        assertThat(Examples.ALL).extracting(Example::format).contains(NumberFormat.values());
    }

    @Test
    void takes_the_examples() {
        assertThat(Examples.ALL).allMatch(Example::fits);
    }

    @Test
    void refuses_every_other_check_digit() {
        assertThat(Examples.checked())
                .allSatisfy(example ->
                        assertThat(example.withOtherCheckDigits()).hasSize(35).noneMatch(Example::fits));
    }

    @Test
    void takes_exactly_one_check_digit_for_whatever_serial() {
        Random random = new Random(1583);
        assertThat(Examples.checked())
                .allSatisfy(example -> assertThat(variations(example, random))
                        .hasSizeGreaterThan(VARIATIONS / 4)
                        .allSatisfy(varied -> assertThat(checkDigitsTaken(varied))
                                .as(varied.text())
                                .isEqualTo(1)));
    }

    private static Stream<Example> variations(Example example, Random random) {
        return Stream.generate(() -> varied(varied(example, random), random))
                .limit(VARIATIONS)
                .filter(Example::hasTheForm);
    }

    private static Example varied(Example example, Random random) {
        int at = random.nextInt(example.text().length());
        return Character.isDigit(example.text().charAt(at))
                ? example.with(at, (char) ('0' + random.nextInt(10)))
                : example;
    }

    private static long checkDigitsTaken(Example example) {
        return Stream.concat(Stream.of(example), example.withOtherCheckDigits())
                .filter(Example::fits)
                .count();
    }

    @Test
    void refuses_a_number_that_is_too_short_or_too_long() {
        assertThat(Examples.checked()).allSatisfy(example -> {
            assertThat(new Example(example.format(), example.text().substring(1)).fits())
                    .isEqualTo(example.text().startsWith("%"));
            assertThat(new Example(example.format(), example.text() + "X").fits())
                    .isFalse();
        });
    }
}
