package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.shared.PlatformException;

class MailFilterTest {
    @Test
    void is_read_as_it_is_written() {
        Map<String, String> named = Map.of(
                "q",
                "vega",
                "mailbox",
                "214",
                "from",
                "2026-11-01",
                "type",
                "letter,check",
                "state",
                "lost",
                "shelf",
                "B-4");

        MailFilter filter = MailFilter.of(named);

        assertThat(filter.named()).isEqualTo(named);
        assertThat(filter.types()).isEqualTo(Set.of(MailType.CHECK, MailType.LETTER));
        assertThat(filter.from()).contains(LocalDate.of(2026, 11, 1));
    }

    @Test
    void everything_has_no_criteria_and_unknown_names_are_passed_over() {
        assertThat(MailFilter.ALL.named()).isEmpty();
        assertThat(MailFilter.of(Map.of("after", "12", "q", "  "))).isEqualTo(MailFilter.ALL);
    }

    @ParameterizedTest
    @CsvSource({"from, yesterday", "type, parcel-ish", "state, gone"})
    void what_cannot_be_read_is_named(String name, String value) {
        assertThatThrownBy(() -> MailFilter.of(Map.of(name, value)))
                .isInstanceOfSatisfying(PlatformException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(MailroomError.BAD_FILTER);
                    assertThat(refused.arguments()).containsExactly(name);
                });
    }

    @Test
    void a_text_without_end_is_refused() {
        assertThatThrownBy(() -> MailFilter.of(Map.of("q", "x".repeat(201)))).isInstanceOf(PlatformException.class);
    }
}
