package org.waypost.samplemail;

import java.util.Optional;

/**
 * Somebody who receives mail at a location, and the location's address.
 *
 * @param name of the person
 * @param business the mail may be addressed to as well
 * @param mailbox number or name of the mailbox, such as {@code 214}, without "PMB" or "#"
 * @param street of the location with its number
 * @param city of the location, with the state where addresses carry one ({@code Chicago IL})
 * @param postcode of the location
 * @param country two letters, ISO 3166, such as {@code US}
 */
public record Recipient(
        String name,
        Optional<String> business,
        String mailbox,
        String street,
        String city,
        String postcode,
        String country) {}
