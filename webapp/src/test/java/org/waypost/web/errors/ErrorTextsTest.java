package org.waypost.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.content.ContentError;
import org.waypost.customers.CustomersError;
import org.waypost.extensions.ExtensionsError;
import org.waypost.mailroom.MailroomError;
import org.waypost.notifications.NotificationsError;
import org.waypost.privacy.PrivacyError;
import org.waypost.registration.RegistrationError;
import org.waypost.reports.ReportsError;
import org.waypost.requests.RequestsError;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.TenancyError;
import org.waypost.verification.VerificationError;

class ErrorTextsTest {
    private static final List<Class<? extends PlatformErrorCode>> FEATURES = List.of(
            SharedError.class,
            WebError.class,
            TenancyError.class,
            CustomersError.class,
            MailroomError.class,
            RequestsError.class,
            ContentError.class,
            NotificationsError.class,
            ExtensionsError.class,
            VerificationError.class,
            RegistrationError.class,
            ReportsError.class,
            PrivacyError.class);

    static Stream<PlatformErrorCode> codes() {
        return FEATURES.stream().flatMap(feature -> Arrays.stream(feature.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_text_in_every_language(PlatformErrorCode code) {
        assertThat(bundle("en").containsKey(code.code())).as("english").isTrue();
        assertThat(bundle("es").containsKey(code.code())).as("spanish").isTrue();
        assertThat(bundle("en").containsKey("title." + code.status())).isTrue();
        assertThat(bundle("es").containsKey("title." + code.status())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void every_text_can_be_formatted(String language) {
        ResourceBundle texts = bundle(language);
        texts.keySet()
                .forEach(key -> assertThat(new MessageFormat(texts.getString(key)).format(new Object[] {1, 2, 3}))
                        .as(key)
                        .doesNotContain("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void no_text_names_what_is_not_there(String language) {
        TreeSet<String> other =
                new TreeSet<>(bundle("en".equals(language) ? "es" : "en").keySet());

        assertThat(bundle(language).keySet()).containsExactlyInAnyOrderElementsOf(other);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.waypost.web.i18n.errors", Locale.forLanguageTag(language));
    }
}
