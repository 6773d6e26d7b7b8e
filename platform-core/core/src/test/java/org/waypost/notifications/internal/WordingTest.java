package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.mailroom.MailType;
import org.waypost.notifications.NoticeKind;
import org.waypost.requests.RequestKind;

class WordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final Map<String, String> ANYTHING = Map.of(
            "sender",
            "{sender}",
            "request",
            "{request}",
            "document",
            "{document}",
            "name",
            "{name}",
            "location",
            "{location}",
            "count",
            "{count}",
            "until",
            "{until}",
            "number",
            "{number}",
            "records",
            "{records}");

    private final Wording english = Wording.in(Locale.US);
    private final Wording spanish = Wording.in(Locale.forLanguageTag("es-US"));
    private final Wording british = Wording.in(Locale.UK);

    @Test
    void both_languages_are_complete() {
        assertThat(new TreeSet<>(spanish.keys())).isEqualTo(new TreeSet<>(english.keys()));
        assertThat(new TreeSet<>(british.keys())).isEqualTo(new TreeSet<>(english.keys()));
    }

    @Test
    void both_languages_name_the_same_values() {
        for (String key : english.keys()) {
            assertThat(places(spanish, key)).as(key).isEqualTo(places(english, key));
            assertThat(places(british, key)).as(key).isEqualTo(places(english, key));
        }
    }

    @Test
    void spanish_is_not_english_left_standing() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(spanish.say(key, ANYTHING)).isNotEqualTo(english.say(key, ANYTHING)));
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_notice_has_its_words(NoticeKind kind) {
        assertThat(Set.of("subject", "title", "lead", "next", "button"))
                .allMatch(part -> english.has(kind.key() + "." + part));
    }

    @ParameterizedTest
    @EnumSource(MailType.class)
    void every_mail_type_has_a_name(MailType type) {
        assertThat(english.has("type." + type.name().toLowerCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void every_request_has_a_name(RequestKind kind) {
        assertThat(english.has("request." + kind.name().toLowerCase(Locale.ROOT)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void every_fact_has_a_label(Fact fact) {
        assertThat(english.has("row." + fact.name().toLowerCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr-CA", "zz"})
    void a_language_that_is_not_there_is_english(String language) {
        assertThat(Wording.in(Locale.forLanguageTag(language)).say("type.letter"))
                .isEqualTo("Letter");
    }

    @Test
    void the_country_changes_a_few_words() {
        assertThat(english.say("type.check")).isEqualTo("Check");
        assertThat(british.say("type.check")).isEqualTo("Cheque");
        assertThat(british.say("type.letter")).isEqualTo("Letter");
    }

    @Test
    void a_place_without_a_value_is_a_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> english.say("mail-arrived.subject"));
        assertThatIllegalArgumentException().isThrownBy(() -> english.say("no-such-words"));
    }

    private static Set<String> places(Wording wording, String key) {
        return PLACE.matcher(wording.say(key, ANYTHING))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
