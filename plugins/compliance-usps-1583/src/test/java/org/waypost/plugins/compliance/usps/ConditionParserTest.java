package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.spi.compliance.CaseFacts;

class ConditionParserTest {
    private static final CaseFacts FACTS = new CaseFacts(
            LocalDate.of(2026, 11, 20),
            Map.of(
                    "a.yes", "true",
                    "a.no", "false",
                    "a.word", "red",
                    "a.same", "red",
                    "a.soon", "2026-12-20",
                    "l.1.ok", "true",
                    "l.2.ok", "false",
                    "m.1.ok", "true",
                    "m.2.name", "x"),
            List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "always | TRUE",
                "a.yes | TRUE",
                "a.no | FALSE",
                "a.what | UNKNOWN",
                "a.word | UNKNOWN",
                "not a.no | TRUE",
                "not a.what | UNKNOWN",
                "not not a.yes | TRUE",
                "a.no and a.what | FALSE",
                "a.yes and a.what | UNKNOWN",
                "a.yes or a.what | TRUE",
                "a.no or a.what | UNKNOWN",
                "a.yes or a.yes and a.no | TRUE",
                "(a.yes or a.yes) and a.no | FALSE",
                "not a.no and a.no | FALSE",
                "a.word = red | TRUE",
                "a.word = 'red' | TRUE",
                "a.word = RED | TRUE",
                "a.word in [BLUE, RED] | TRUE",
                "a.word != red | FALSE",
                "a.what != red | UNKNOWN",
                "a.word = a.same | TRUE",
                "a.word != a.same | FALSE",
                "a.word = a.what | UNKNOWN",
                "a.word in [blue, red] | TRUE",
                "a.word in [blue, '#'] | FALSE",
                "a.what in [blue] | UNKNOWN",
                "a.soon > today | TRUE",
                "a.soon >= today + 30 days | TRUE",
                "a.soon > today + 30 days | FALSE",
                "a.soon < today | FALSE",
                "a.soon <= a.soon | TRUE",
                "a.soon < a.what | UNKNOWN",
                "a.word < today | UNKNOWN",
                "present(a.yes, a.word) | TRUE",
                "present(a.yes, a.what) | FALSE",
                "any l | TRUE",
                "any nobody | FALSE",
                "each l (.ok) | FALSE",
                "each m (.ok) | UNKNOWN",
                "each m (.ok or a.yes) | TRUE",
                "each nobody (.ok) | TRUE",
            })
    void says_true_false_or_unknown(String text, Truth truth) {
        assertThat(ConditionParser.parse(text).in(new Scene(FACTS, null))).isEqualTo(truth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.yes and",
                "a.yes a.no",
                "(a.yes",
                "a.yes)",
                "word",
                "a.word =",
                "a.word in red",
                "a.word in [red",
                "dance(a.yes)",
                "each l .ok",
                "a.soon > today + 30",
                "a.word < red",
                "not",
                "'a.b'",
            })
    void refuses_what_it_does_not_understand(String text) {
        assertThatThrownBy(() -> ConditionParser.parse(text)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void looks_at_every_fact_also_when_the_first_decides() {
        Scene scene = new Scene(FACTS, null);
        assertThat(ConditionParser.parse("a.no and a.what and each l (.gone)").in(scene))
                .isEqualTo(Truth.FALSE);
        assertThat(scene.keys()).containsExactly("a.no", "a.what", "l", "l.1.gone", "l.2.gone");
    }

    @ParameterizedTest
    @CsvSource({
        "a.yes and a.what and each l (.gone), 'Not known: a.what, l.1.gone, l.2.gone'",
        "a.yes or a.what,",
        "a.no and a.what,",
        "(a.no or a.gone) and (a.yes or a.what), Not known: a.gone",
        "not (a.no or a.gone), Not known: a.gone",
        "present(a.yes) and present(a.gone), Not known: a.gone",
    })
    void names_what_is_missing_where_it_matters(String text, String remark) {
        Scene scene = new Scene(FACTS, null);
        ConditionParser.parse(text).in(scene);
        assertThat(String.join("; ", scene.remarks()))
                .isEqualTo(Optional.ofNullable(remark).orElse(""));
    }
}
