package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldKindTest {
    @ParameterizedTest
    @CsvSource({
        "TEXT, Núñez",
        "TEXT, 株式会社",
        "DATE, 2026-02-28",
        "NUMBER, -1.5",
        "FLAG, true",
        "PHONE, +1 213 555 0100",
        "EMAIL, ana@example.com",
        "POSTAL_CODE, 90028-1111",
        "POSTAL_CODE, SE1 9HR",
        "REGION, CA",
        "COUNTRY, US"
    })
    void takes_what_it_can_be(FieldKind kind, String value) {
        assertThat(kind.takes(value, List.of())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2026-02-30",
        "DATE, yesterday",
        "NUMBER, many",
        "FLAG, yes",
        "PHONE, call me",
        "EMAIL, ana@",
        "COUNTRY, XX",
        "COUNTRY, us",
        "POSTAL_CODE, '<b>'",
        "REGION, 12",
        "LIST, anybody"
    })
    void refuses_what_it_cannot_be(FieldKind kind, String value) {
        assertThat(kind.takes(value, List.of())).isFalse();
    }

    @Test
    void a_choice_is_one_of_its_choices() {
        assertThat(FieldKind.CHOICE.takes("business", List.of("business", "residential")))
                .isTrue();
        assertThat(FieldKind.CHOICE.takes("other", List.of("business", "residential")))
                .isFalse();
    }

    @Test
    void a_text_has_at_most_200_characters_and_one_line() {
        assertThat(FieldKind.TEXT.takes("a".repeat(200), List.of())).isTrue();
        assertThat(FieldKind.TEXT.takes("a".repeat(201), List.of())).isFalse();
        assertThat(FieldKind.TEXT.takes("a\nb", List.of())).isFalse();
    }
}
