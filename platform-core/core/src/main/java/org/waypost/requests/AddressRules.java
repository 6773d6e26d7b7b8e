package org.waypost.requests;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waypost.shared.PlatformException;

/** What a country's mail needs of an address. Countries that are not named here take what is written. */
final class AddressRules {
    private static final int TEXT = 100;
    private static final int LINES = 3;
    private static final int SHORT = 40;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> WITHOUT_TOWN = Set.of("SG", "HK", "MO", "GI", "MC", "VA");
    private static final Set<String> WITH_REGION = Set.of("US", "CA", "AU", "MX", "BR");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{0,30}");
    private static final Map<String, Pattern> POSTCODES = Map.ofEntries(
            postcode("US", "\\d{5}(-\\d{4})?"),
            postcode("PR", "\\d{5}(-\\d{4})?"),
            postcode("CA", "[A-Z]\\d[A-Z] ?\\d[A-Z]\\d"),
            postcode("GB", "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}"),
            postcode("MX", "\\d{5}"),
            postcode("BR", "\\d{5}-?\\d{3}"),
            postcode("AU", "\\d{4}"),
            postcode("NZ", "\\d{4}"),
            postcode("DE", "\\d{5}"),
            postcode("FR", "\\d{5}"),
            postcode("ES", "\\d{5}"),
            postcode("IT", "\\d{5}"),
            postcode("NL", "\\d{4} ?[A-Z]{2}"),
            postcode("BE", "\\d{4}"),
            postcode("CH", "\\d{4}"),
            postcode("AT", "\\d{4}"),
            postcode("PT", "\\d{4}-\\d{3}"),
            postcode("PL", "\\d{2}-\\d{3}"),
            postcode("SE", "\\d{3} ?\\d{2}"),
            postcode("JP", "\\d{3}-?\\d{4}"),
            postcode("IN", "\\d{6}"),
            postcode("SG", "\\d{6}"));

    private AddressRules() {}

    private static Map.Entry<String, Pattern> postcode(String country, String form) {
        return Map.entry(country, Pattern.compile(form));
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Regions are codes where the mail writes codes. */
    static String region(String country, String region) {
        return region.length() <= 3 && WITH_REGION.contains(country) ? upper(region) : region;
    }

    static void texts(Stream<String> texts) {
        require(texts.allMatch(text -> text.length() <= TEXT), "length");
    }

    static void whole(String country, boolean isNamed, int lines) {
        require(COUNTRIES.contains(country), "country");
        require(isNamed, "name");
        require(lines > 0 && lines <= LINES, "lines");
    }

    static void place(String country, String town, String region, String postcode) {
        require(!town.isEmpty() || WITHOUT_TOWN.contains(country), "town");
        require(region.length() <= SHORT && (!region.isEmpty() || !WITH_REGION.contains(country)), "region");
        require(!country.equals("US") || region.matches("[A-Z]{2}"), "region");
        Pattern form = POSTCODES.get(country);
        require(
                form == null
                        ? postcode.length() <= SHORT
                        : form.matcher(postcode).matches(),
                "postcode");
    }

    static void phone(String phone) {
        require(PHONE.matcher(phone).matches(), "phone");
    }

    private static void require(boolean right, String part) {
        if (!right) {
            throw new PlatformException(RequestsError.BAD_ADDRESS, part);
        }
    }
}
