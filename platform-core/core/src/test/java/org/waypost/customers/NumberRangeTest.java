package org.waypost.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.shared.PlatformException;

class NumberRangeTest {
    @ParameterizedTest
    @CsvSource({
        "100-299, 200, 100, 299",
        "' 100 – 299 ', 200, 100, 299",
        "A1-A40, 40, A1, A40",
        "a1-40, 40, A1, A40",
        "1B-9B, 9, 1B, 9B",
        "001-040, 40, 001, 040",
        "315, 1, 315, 315",
        "1-5000, 5000, 1, 5000"
    })
    void reads_ranges_as_people_write_them(String written, int count, String first, String last) {
        assertThat(NumberRange.parse(written).numbers())
                .hasSize(count)
                .startsWith(first)
                .endsWith(last)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "A-B",
                "299-100",
                "A1-B40",
                "1A-40B",
                "1-5001",
                "1-2-3",
                "1;2",
                "99999999-99999999",
                "É'1"
            })
    void refuses_what_is_no_range_or_too_long(String written) {
        assertThatThrownBy(() -> NumberRange.parse(written))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(CustomersError.BAD_RANGE));
    }

    @ParameterizedTest
    @CsvSource({"100-299, 99", "A1-A40, A0", "1B-9B, 0B", "001-040, 000", "0-9, ''"})
    void a_list_that_goes_on_after_the_number_before_begins_with_the_range(String written, String before) {
        assertThat(NumberRange.parse(written).before()).isEqualTo(before);
    }

    @Test
    void sorts_numbers_as_people_do() {
        assertThat(Stream.of("A10", "100", "A9", "99", "9").sorted(Comparator.comparing(SortKey::of)))
                .containsExactly("9", "99", "100", "A9", "A10");
    }

    @Test
    void a_sort_key_fits_its_column_whatever_the_number() {
        assertThat(SortKey.of("1A1A1A1A1A1A1A1A")).hasSizeLessThanOrEqualTo(80);
    }
}
