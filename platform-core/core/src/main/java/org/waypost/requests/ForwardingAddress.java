package org.waypost.requests;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.shared.PlatformException;

/**
 * Where mail is sent on to. Absent parts are empty text.
 *
 * @param name of the person; may be empty when there is a company
 * @param company may be empty
 * @param lines street and what belongs to it, one to three lines
 * @param town may be empty where a country has none
 * @param region state or province, where a country's mail needs it
 * @param postcode where a country has postcodes
 * @param country ISO 3166-1 alpha-2
 * @param phone with the country's code; may be empty
 */
public record ForwardingAddress(
        String name,
        String company,
        List<String> lines,
        String town,
        String region,
        String postcode,
        String country,
        String phone) {
    /**
     * Trims the parts and checks them as the country's mail needs it.
     *
     * @throws PlatformException {@link RequestsError#BAD_ADDRESS} naming the part
     */
    public ForwardingAddress {
        name = trimmed(name);
        company = trimmed(company);
        lines = Objects.requireNonNullElse(lines, List.<String>of()).stream()
                .map(ForwardingAddress::trimmed)
                .filter(line -> !line.isEmpty())
                .toList();
        town = trimmed(town);
        country = AddressRules.upper(trimmed(country));
        region = AddressRules.region(country, trimmed(region));
        postcode = AddressRules.upper(trimmed(postcode));
        phone = trimmed(phone);
        AddressRules.texts(Stream.concat(Stream.of(name, company, town), lines.stream()));
        AddressRules.whole(country, !name.isEmpty() || !company.isEmpty(), lines.size());
        AddressRules.place(country, town, region, postcode);
        AddressRules.phone(phone);
    }

    private static String trimmed(String text) {
        return Objects.requireNonNullElse(text, "").trim();
    }

    /** Whether a parcel to there crosses a border; nobody can tell when it is not known where it comes from. */
    public boolean isAbroad(String from) {
        return !from.isEmpty() && !country.equals(from);
    }

    /** Whether another one is at the same place, whoever receives mail there. */
    boolean isAt(ForwardingAddress other) {
        return place().equalsIgnoreCase(other.place());
    }

    private String place() {
        return String.join("\n", String.join("\n", lines), town, region, postcode, country);
    }

    /** For people, in one line, without the telephone. */
    public String inOneLine() {
        return parts().collect(Collectors.joining(", "));
    }

    private Stream<String> parts() {
        String last = Stream.of(town, region, postcode)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(Stream.of(name, company), lines.stream(), Stream.of(last, country))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty());
    }

    /** For people, line by line, without the telephone. */
    public List<String> inLines() {
        return parts().toList();
    }
}
