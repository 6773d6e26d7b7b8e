package org.waypost.plugins.carrier.easypost;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waypost.spi.carrier.PostalAddress;

/** Tells whether two addresses differ in more than letter case, punctuation and abbreviations. */
final class Likeness {
    private Likeness() {}

    static boolean alike(PostalAddress one, PostalAddress other) {
        return words(String.join(" ", one.lines()), String.join(" ", other.lines()))
                && words(one.city(), other.city())
                && words(one.region(), other.region())
                && isSameArea(one.postalCode(), other.postalCode())
                && one.country().equalsIgnoreCase(other.country());
    }

    /** {@code 94107} and {@code 94107-1670} are alike: the longer one is only more exact. */
    private static boolean isSameArea(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        return first.equals(second) || (!first.isEmpty() && second.startsWith(first));
    }

    private static boolean words(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!isShort(first.get(i), second.get(i)) && !isShort(second.get(i), first.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s,#/-]+"))
                .map(Likeness::letters)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String letters(String word) {
        return word.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether a word is the other one with letters left out, as {@code BLVD} of {@code BOULEVARD}; numbers are never. */
    private static boolean isShort(String brief, String whole) {
        if (brief.equals(whole)) {
            return true;
        }
        if (!(brief + whole).matches("\\p{L}+") || brief.charAt(0) != whole.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int letter : brief.codePoints().toArray()) {
            at = whole.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
