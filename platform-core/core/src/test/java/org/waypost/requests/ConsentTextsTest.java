package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waypost.content.ContentFixture;
import org.waypost.shared.PlatformException;

class ConsentTextsTest {
    private final ContentFixture fixture = new ContentFixture();
    private final ConsentTexts texts = new ConsentTexts(fixture.sites());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_text_names_the_location_and_is_in_its_language() {
        ConsentText english = texts.current(RequestKind.OPEN_AND_SCAN);
        fixture.use(Locale.forLanguageTag("es-MX"));
        ConsentText spanish = texts.current(RequestKind.OPEN_AND_SCAN);

        assertThat(english.text()).contains("I ask Downtown to open it").doesNotContain("{");
        assertThat(english.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(spanish.text()).contains("Pido a Downtown que lo abra").doesNotContain("{");
        assertThat(spanish.locale()).isEqualTo(Locale.forLanguageTag("es"));
        assertThat(spanish.edition()).isEqualTo(english.edition());
    }

    @Test
    void a_language_that_is_not_there_is_english_and_says_so() {
        fixture.use(Locale.GERMANY);

        assertThat(texts.current(RequestKind.SCAN_AND_SEND).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void sending_tells_of_the_e_mail() {
        assertThat(texts.current(RequestKind.SCAN_AND_SEND).text()).contains("by e-mail");
        assertThat(texts.current(RequestKind.OPEN_AND_SCAN).text()).doesNotContain("e-mail");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPEN_AND_SCAN", "SCAN_AND_SEND"})
    void what_opens_nothing_has_no_text(RequestKind kind) {
        assertRefused(RequestsError.WRONG_KIND, () -> texts.current(kind));
    }

    @Test
    void who_saw_another_edition_did_not_agree_to_this_one() {
        Optional<Integer> today = Optional.of(ConsentTexts.EDITION);

        assertThat(texts.agreed(RequestKind.OPEN_AND_SCAN, today).edition()).isEqualTo(ConsentTexts.EDITION);
        assertThat(texts.agreed(RequestKind.OPEN_AND_SCAN, Optional.empty()).edition())
                .isEqualTo(ConsentTexts.EDITION);
        assertRefused(
                RequestsError.CONSENT_OUTDATED,
                () -> texts.agreed(RequestKind.OPEN_AND_SCAN, today.map(edition -> edition - 1)));
    }

    private static void assertRefused(RequestsError code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
