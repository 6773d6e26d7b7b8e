package org.waypost.mailroom;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are searched for: letters and digits only, in lower case, without accents. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    private Words() {}

    /** The different words of a text that have at least two letters, in their order; long ones are cut at 40. */
    public static List<String> of(String text) {
        return Arrays.stream(GAPS.split(folded(text)))
                .filter(word -> word.length() >= SHORTEST)
                .map(Words::cut)
                .distinct()
                .toList();
    }

    /** All letters and digits of a text as one word, for numbers that people write with gaps. */
    public static String joined(String text) {
        return cut(GAPS.matcher(folded(text)).replaceAll(""));
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String cut(String word) {
        boolean splitsPair = word.length() > LONGEST && Character.isHighSurrogate(word.charAt(LONGEST - 1));
        return word.substring(0, Math.min(word.length(), splitsPair ? LONGEST - 1 : LONGEST));
    }
}
