package org.waypost.web.rest;

import java.util.List;
import java.util.Objects;
import org.waypost.requests.ForwardingAddress;

/**
 * Where mail is sent on to. Absent parts are empty.
 *
 * @param name of the person; may be absent when there is a company
 * @param lines street and what belongs to it, one to three
 * @param region state or province, where the country's mail needs it
 * @param country ISO 3166-1 alpha-2
 */
public record AddressJson(
        String name,
        String company,
        List<String> lines,
        String town,
        String region,
        String postcode,
        String country,
        String phone) {
    static AddressJson of(ForwardingAddress address) {
        return new AddressJson(
                address.name(),
                address.company(),
                address.lines(),
                address.town(),
                address.region(),
                address.postcode(),
                address.country(),
                address.phone());
    }

    ForwardingAddress address() {
        return new ForwardingAddress(
                name, company, given(), town, region, postcode, Objects.requireNonNullElse(country, ""), phone);
    }

    private List<String> given() {
        return Objects.requireNonNullElse(lines, List.<String>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
