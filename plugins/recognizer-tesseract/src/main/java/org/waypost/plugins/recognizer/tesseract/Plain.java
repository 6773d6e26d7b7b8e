package org.waypost.plugins.recognizer.tesseract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as rules compare it. */
final class Plain {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String MISREAD = "OQDILSBZ|!$";
    private static final String MEANT = "00011582115";

    private Plain() {}

    /** Capitals without accents. As long as the text it was made of, unless that has letters like ß. */
    static String capitals(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** A number in capitals whose digits may have been taken for letters of the same look. */
    static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char character = number.charAt(i);
            int at = MISREAD.indexOf(character);
            digits.append(at < 0 ? character : MEANT.charAt(at));
        }
        return digits.toString();
    }

    static long countDigits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    static long countLetters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** How many letters must be changed, added or left out to make one of the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
