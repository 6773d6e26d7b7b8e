package org.waypost.plugins.carrier.manual;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries of ISO 3166, which postal numbers name by two letters. */
final class Countries {
    private Countries() {}

    /** A regular expression for every country that exists, but not these. */
    static String otherThan(Set<String> excluded) {
        return Stream.of(Locale.getISOCountries())
                .filter(country -> !excluded.contains(country))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static String name(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }
}
