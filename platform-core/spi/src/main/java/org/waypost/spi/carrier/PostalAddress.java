package org.waypost.spi.carrier;

import java.util.List;
import java.util.Objects;

/**
 * Where a parcel goes or comes from. Absent parts are empty text.
 *
 * @param name the person; may be empty when there is a company
 * @param company may be empty
 * @param lines street and what belongs to it, one to three lines
 * @param city may be empty where a country has none
 * @param region state or province, in the form the country's mail uses, for instance {@code NY}; may be empty
 * @param postalCode may be empty where a country has none
 * @param country ISO 3166 code of two letters
 * @param contact telephone and e-mail for the carrier
 * @since 0.1
 */
public record PostalAddress(
        String name,
        String company,
        List<String> lines,
        String city,
        String region,
        String postalCode,
        String country,
        Contact contact) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public PostalAddress {
        Objects.requireNonNull(name);
        Objects.requireNonNull(company);
        lines = List.copyOf(lines);
        Objects.requireNonNull(city);
        Objects.requireNonNull(region);
        Objects.requireNonNull(postalCode);
        Objects.requireNonNull(country);
        Objects.requireNonNull(contact);
    }

    /**
     * How the carrier may reach somebody. Absent parts are empty text.
     *
     * @param phone with the country's code
     * @param email address
     * @since 0.1
     */
    public record Contact(String phone, String email) {
        /** Nobody to be reached. */
        public static final Contact NONE = new Contact("", "");

        /**
         * Checks that nothing is missing.
         *
         * @since 0.1
         */
        public Contact {
            Objects.requireNonNull(phone);
            Objects.requireNonNull(email);
        }
    }
}
