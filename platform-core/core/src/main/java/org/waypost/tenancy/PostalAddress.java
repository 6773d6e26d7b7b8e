package org.waypost.tenancy;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a location stands.
 *
 * @param street street and number
 * @param city town
 * @param region state, county or empty
 * @param postcode ZIP code or postcode
 * @param country ISO 3166-1 alpha-2
 */
public record PostalAddress(String street, String city, String region, String postcode, String country) {
    private static final Pattern PART_OF_BUILDING =
            Pattern.compile("(?i)[, ]((?:suite|ste|unit|apt|apartment|room|rm|floor|fl)\\.? +\\S+|# ?\\S+)$");

    /** An address of which nothing is known, as a franchise or the platform has it. */
    public static final PostalAddress NONE = new PostalAddress("", "", "", "", "");

    /** Fills in what is absent. */
    public PostalAddress {
        street = Objects.requireNonNullElse(street, "");
        city = Objects.requireNonNullElse(city, "");
        region = Objects.requireNonNullElse(region, "");
        postcode = Objects.requireNonNullElse(postcode, "");
        country = Objects.requireNonNullElse(country, "");
    }

    /** Suite, floor or the like at the end of the street; a mailbox number may not stand in one line with it. */
    public Optional<String> partOfBuilding() {
        return Optional.of(PART_OF_BUILDING.matcher(street))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** The line below the street, in the country's order. */
    public String townLine() {
        return country.equals("GB") ? joined(city, postcode) : joined(city, region, postcode);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
