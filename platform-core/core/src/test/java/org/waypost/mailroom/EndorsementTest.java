package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Carriers' words with where they were found; whatever has no source is said to be the location's own. */
class EndorsementTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            US | UNKNOWN_PERSON | Attempted—Not Known       | USPS       | Domestic Mail Manual 507, exhibit 1.4.1
            US | CLOSED         | Moved, Left No Address    | USPS       | Domestic Mail Manual 507, exhibit 1.4.1
            GB | UNKNOWN_PERSON | Not known at this address | Royal Mail | citizensadvice.org.uk, Stop getting someone else's post
            GB | CLOSED         | Addressee gone away       | Royal Mail | thepensionsregulator.gov.uk, Returned mail received
            """)
    void a_carriers_words_have_a_source(
            String country, QuarantineReason reason, String words, String carrier, String source) {
        assertThat(source).isNotBlank();
        assertThat(Endorsement.of(reason, country)).isEqualTo(new Endorsement(words, carrier));
    }

    @ParameterizedTest
    @EnumSource(
            value = QuarantineReason.class,
            names = {"UNAPPROVED", "EXPIRED"})
    void for_missing_papers_no_carrier_has_words(QuarantineReason reason) {
        for (String country : Locale.getISOCountries()) {
            assertThat(Endorsement.of(reason, country).carrier()).as(country).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(QuarantineReason.class)
    void elsewhere_the_words_are_the_locations_own(QuarantineReason reason) {
        assertThat(Endorsement.of(reason, "MX").carrier()).isEmpty();
        assertThat(Endorsement.of(reason, "MX").words()).isNotBlank();
    }
}
