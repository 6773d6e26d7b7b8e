package org.waypost.tenancy;

import java.util.Objects;
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

    /** The line below the street, in the country's order. */
    public String townLine() {
        return country.equals("GB") ? joined(city, postcode) : joined(city, region, postcode);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
