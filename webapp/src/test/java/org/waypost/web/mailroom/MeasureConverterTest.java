package org.waypost.web.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureConverterTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"en 12.5", "es 12,5", "es 12.5"})
    void reads_the_decimal_sign_of_the_reader_and_the_point(String language, String typed) {
        assertThat(MeasureConverter.read(typed, Locale.forLanguageTag(language)))
                .isEqualTo(new BigDecimal("12.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "1e9", "heavy", ".", "-", "1.2.3"})
    void does_not_guess_what_is_meant_in_english(String typed) {
        assertThatThrownBy(() -> MeasureConverter.read(typed, Locale.ENGLISH))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void writes_what_it_reads() {
        assertThat(MeasureConverter.written(new BigDecimal("12.5"), SPANISH)).isEqualTo("12,5");
        assertThat(MeasureConverter.written(new BigDecimal("12.5"), Locale.ENGLISH))
                .isEqualTo("12.5");
    }
}
