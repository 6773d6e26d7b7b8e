package org.waypost.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final Map<String, String> FACTS = Map.of(
            "applicant.firstName", "Noor",
            "applicant.lastName", "Haddad",
            "authorizedIndividual.lastName", "Sukarno",
            "applicant.home.street", "88 E Walton St",
            "applicant.home.country", "CA");

    private final Suggestions suggestions = new Suggestions(FACTS, "US");

    @ParameterizedTest
    @CsvSource({
        "applicant.photoId.name, Noor Haddad",
        "applicant.addressId.name, Noor Haddad",
        "authorizedIndividual.photoId.name, Sukarno",
        "applicant.addressId.street, 88 E Walton St",
        "applicant.addressId.country, CA",
        "applicant.addressId.city, ''",
        "applicant.home.country, US",
        "business.country, US",
        "applicant.phone, ''"
    })
    void nobody_types_twice_what_he_has_said(String key, String expected) {
        assertThat(suggestions.of(key)).isEqualTo(expected);
    }
}
