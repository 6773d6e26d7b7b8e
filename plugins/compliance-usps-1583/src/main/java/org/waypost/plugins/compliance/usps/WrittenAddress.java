package org.waypost.plugins.compliance.usps;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares addresses as they are written, without asking anybody. */
final class WrittenAddress {
    private static final Pattern PO_BOX = Pattern.compile("\\b(P ?O ?BOX|POST OFFICE BOX|POB)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> PARTS = List.of(".street", ".city", ".zip4", ".country");

    /** Abbreviations of Publication 28 that people write out as often as not. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("STREET", "ST"),
            Map.entry("AVENUE", "AVE"),
            Map.entry("BOULEVARD", "BLVD"),
            Map.entry("ROAD", "RD"),
            Map.entry("DRIVE", "DR"),
            Map.entry("LANE", "LN"),
            Map.entry("COURT", "CT"),
            Map.entry("PLACE", "PL"),
            Map.entry("HIGHWAY", "HWY"),
            Map.entry("PARKWAY", "PKWY"),
            Map.entry("APARTMENT", "APT"),
            Map.entry("SUITE", "STE"),
            Map.entry("NORTH", "N"),
            Map.entry("SOUTH", "S"),
            Map.entry("EAST", "E"),
            Map.entry("WEST", "W"));

    private WrittenAddress() {}

    static Truth poBox(Scene scene, String key) {
        return scene.text(key)
                .map(text -> Truth.of(PO_BOX.matcher(PlainText.of(text)).find()))
                .orElse(Truth.UNKNOWN);
    }

    /** One line of the text has all the words of all the parts. */
    static Truth sameLine(Scene scene, String textKey, List<String> partKeys) {
        Optional<String> text = scene.text(textKey);
        List<Optional<String>> parts = partKeys.stream().map(scene::text).toList();
        if (text.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
            return Truth.UNKNOWN;
        }
        List<String> wanted =
                parts.stream().flatMap(part -> wordsOf(part.orElseThrow())).toList();
        return Truth.of(
                text.get().lines().anyMatch(line -> wordsOf(line).toList().containsAll(wanted)));
    }

    /**
     * True when both are written alike, but for abbreviations; false when country, postal code or the numbers of the street
     * differ; else a person has to compare. Nothing of the addresses is said: not everybody who reads findings may see them.
     */
    static Truth same(Scene scene, String one, String two) {
        List<Optional<String>> first =
                PARTS.stream().map(part -> scene.text(one + part)).toList();
        List<Optional<String>> second =
                PARTS.stream().map(part -> scene.text(two + part)).toList();
        if (Stream.concat(first.stream(), second.stream()).anyMatch(Optional::isEmpty)) {
            return Truth.UNKNOWN;
        }
        Truth same = Address.of(first).same(Address.of(second));
        if (same != Truth.TRUE) {
            scene.remark((same == Truth.FALSE ? "Different addresses: " : "To be compared: ") + one + ", " + two);
        }
        return same;
    }

    private static Stream<String> wordsOf(String text) {
        return Arrays.stream(PlainText.of(text).split(" ")).map(word -> SHORT.getOrDefault(word, word));
    }

    private record Address(List<String> words, Set<String> numbers, String area) {
        static Address of(List<Optional<String>> parts) {
            List<String> texts =
                    parts.stream().map(Optional::orElseThrow).map(PlainText::of).toList();
            Set<String> numbers = NUMBER.matcher(texts.get(0))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
            String country = texts.get(3);
            List<String> words = wordsOf(texts.get(0) + " " + texts.get(1)).toList();
            return new Address(words, numbers, country + postalCode(texts.get(2), country));
        }

        private static String postalCode(String code, String country) {
            String plain = code.replace(" ", "");
            return country.equals("US") && plain.length() > 5 ? plain.substring(0, 5) : plain;
        }

        Truth same(Address other) {
            boolean sameNumbers = numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers);
            if (!area.equals(other.area) || !sameNumbers) {
                return Truth.FALSE;
            }
            return words.equals(other.words) ? Truth.TRUE : Truth.UNKNOWN;
        }
    }
}
