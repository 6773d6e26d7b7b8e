package org.waypost.tenants.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Time zone, currency, country, business hours and colour exist and make sense. */
final class PlaceCheck implements ContentCheck {
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    @Override
    public List<Problem> check(Definition definition) {
        List<Problem> problems = new ArrayList<>();
        accent(definition, problems);
        if (definition.isLocation()) {
            zone(definition, problems);
            currency(definition, problems);
            country(definition, problems);
            DAYS.forEach(day -> hours(definition, "/hours/" + day, problems));
        }
        return problems;
    }

    private static void accent(Definition definition, List<Problem> problems) {
        String accent = definition.text("/accent");
        if (!accent.isEmpty() && !Contrast.carriesWhiteText(accent)) {
            problems.add(definition.problem(
                    "/accent",
                    accent
                            + " is too light for white text (contrast %.1f, at least 4.5 is needed); take a darker colour"
                                    .formatted(Contrast.withWhite(accent))));
        }
    }

    private static void zone(Definition definition, List<Problem> problems) {
        String zone = definition.text("/timeZone");
        if (!zone.contains("/") || !ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add(definition.problem(
                    "/timeZone", "there is no time zone '" + zone + "'; use an IANA name such as America/Chicago"));
        }
    }

    private static void currency(Definition definition, List<Problem> problems) {
        String code = definition.text("/currency");
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(code))) {
            problems.add(definition.problem("/currency", "there is no currency '" + code + "' in ISO 4217"));
        }
    }

    private static void country(Definition definition, List<Problem> problems) {
        String country = definition.text("/address/country");
        if (!List.of(Locale.getISOCountries()).contains(country)) {
            problems.add(definition.problem(
                    "/address/country",
                    "there is no country '" + country + "' in ISO 3166 (the United Kingdom is GB)"));
        }
    }

    private static void hours(Definition definition, String day, List<Problem> problems) {
        String hours = definition.text(day);
        if (!hours.isEmpty() && hours.substring(0, 5).compareTo(hours.substring(6)) >= 0) {
            problems.add(definition.problem(day, "closing time comes after opening time, unlike in " + hours));
        }
    }
}
