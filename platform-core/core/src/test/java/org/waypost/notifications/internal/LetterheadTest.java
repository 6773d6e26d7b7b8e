package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1f4e8c;background:url(x)"})
    void what_is_no_colour_is_the_products_own(String accent) {
        assertThat(head(accent).accent()).isEqualTo("#1f4e8c");
    }

    @ParameterizedTest
    @CsvSource({"#1f4e8c,#ffffff", "#000000,#ffffff", "#ffffff,#1b2433", "#ffd54a,#1b2433", "#7A2F8C,#ffffff"})
    void words_on_the_accent_can_be_read(String accent, String words) {
        assertThat(head(accent).onAccent()).isEqualTo(words);
    }

    @Test
    void a_reader_has_his_language_and_the_locations_country() {
        assertThat(head("").reading(Locale.forLanguageTag("es-MX"))).isEqualTo(Locale.forLanguageTag("es-GB"));
    }

    private static Letterhead head(String accent) {
        return new Letterhead("Name", "Address", accent, URI.create("https://x.example"), Locale.UK, ZoneOffset.UTC);
    }
}
