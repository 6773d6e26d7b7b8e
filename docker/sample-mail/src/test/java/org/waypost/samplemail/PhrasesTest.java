package org.waypost.samplemail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.samplemail.ink.Dice;

class PhrasesTest {
    @ParameterizedTest
    @ValueSource(strings = {"es", "de", "fr"})
    void every_language_says_all_that_english_says(String language) {
        Phrases english = Phrases.of(Locale.ENGLISH);

        assertThat(Phrases.of(new Locale(language)).keys()).isEqualTo(english.keys());
    }

    @Test
    void a_language_without_words_falls_back_to_english() {
        assertThat(Phrases.of(Locale.JAPAN).get("tracking")).isEqualTo("TRACKING NO.");
        assertThat(Phrases.language(Locale.JAPAN)).isEqualTo("en");
    }

    @Test
    void a_phrase_nobody_wrote_is_an_error() {
        Phrases english = Phrases.of(Locale.ENGLISH);

        assertThatThrownBy(() -> english.get("nonsense")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "es-ES", "es-MX", "de-DE", "fr-FR"})
    void no_letter_keeps_a_placeholder(String place) {
        for (Sender sender : Senders.all()) {
            if (sender.place().toLanguageTag().equals(place) && sender.trade() != Trade.PERSON) {
                LetterText text = new LetterText(Posting.of(People.marisol(), sender, 1, Dice.of(3)));

                assertThat(text.subject() + text.greeting() + text.paragraphs()).doesNotContain("{", "}");
            }
        }
    }

    @Test
    void friends_greet_by_the_first_name_and_offices_by_the_whole_one() {
        Sender aunt = Senders.drawn(Locale.UK, Set.of(Trade.PERSON), Dice.of(1));
        Sender bank = Senders.drawn(Locale.GERMANY, Set.of(Trade.BANK), Dice.of(1));

        assertThat(greetingFrom(aunt)).isEqualTo("Dear Marisol,");
        assertThat(greetingFrom(bank)).isEqualTo("Guten Tag Marisol Vega,");
    }

    private static String greetingFrom(Sender sender) {
        return new LetterText(Posting.of(People.marisol(), sender, 1, Dice.of(3))).greeting();
    }
}
