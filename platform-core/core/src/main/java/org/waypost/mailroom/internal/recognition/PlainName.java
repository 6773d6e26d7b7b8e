package org.waypost.mailroom.internal.recognition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it is compared: capitals without accents, words without titles, legal forms and words that only lead to a name.
 * The order of words does not count: some write {@code Vega, Marisol}.
 *
 * @param words of two letters and more
 * @param initials single letters
 */
record PlainName(List<String> words, List<String> initials) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern JOINED = Pattern.compile("(?<=\\p{L})['’.](?=\\p{L})");
    private static final Pattern LEADING =
            Pattern.compile("\\b(?:C/O|CARE OF|A/A|OR CURRENT (?:RESIDENT|OCCUPANT))\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> NO_NAME = Set.of(
            "MR MRS MS MISS DR PROF SR SRA SRTA HERR FRAU JR II III ATTN ATT ATTENTION AND UND THE".split(" ", -1));
    private static final Set<String> LEGAL_FORMS = Set.of(
            "INC LLC LLP LP PLC LTD LIMITED CORP CORPORATION INCORPORATED CO COMPANY GMBH MBH UG KG AG SA SL SRL SAS BV NV PTY"
                    .split(" ", -1));
    private static final double INITIAL = 0.6;
    private static final double LEFT_OUT = 0.4;
    private static final double ADDED = 0.2;

    static PlainName of(String text) {
        String plain = capitals(text);
        plain = LEADING.matcher(plain).replaceAll(" ");
        plain = JOINED.matcher(plain).replaceAll("");
        List<String> words = new ArrayList<>();
        List<String> initials = new ArrayList<>();
        for (String word : BETWEEN.split(plain, -1)) {
            if (word.length() == 1) {
                initials.add(word);
            } else if (!word.isEmpty() && !NO_NAME.contains(word) && !LEGAL_FORMS.contains(word)) {
                words.add(word);
            }
        }
        return new PlainName(List.copyOf(words), List.copyOf(initials));
    }

    /** Capitals without accents. */
    static String capitals(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).replace("ß", "SS");
        return ACCENTS.matcher(apart).replaceAll("").toUpperCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether it is long enough to mean somebody without a number beside it. */
    boolean isFull() {
        return words.size() > 1 && joined().length() >= 8;
    }

    /** How surely what was read is this name, 0 to 1; words beside it count against it a little, missing ones more. */
    double likeness(PlainName read) {
        return Math.max(inOrder(read), apart(read));
    }

    /** The same for a line in which more may stand than the name. */
    double likenessWithin(PlainName line) {
        return coverage(new ArrayList<>(line.words), List.of());
    }

    /** Blanks are easily lost or seen where there are none. */
    private double inOrder(PlainName read) {
        return Spelling.likeness(read.joined(), joined());
    }

    private double apart(PlainName read) {
        List<String> left = new ArrayList<>(read.words);
        double covered = coverage(left, read.initials);
        int added = left.stream().mapToInt(String::length).sum();
        return covered * (1 - ADDED * added / Math.max(1, added + joined().length()));
    }

    /** How much of this name is among the words; those that were found are taken out. */
    private double coverage(List<String> left, List<String> initialsRead) {
        double found = 0;
        double missing = 0;
        int hits = 0;
        for (String word : words) {
            double best = takeBest(left, word);
            if (best > 0) {
                hits++;
                found += best * word.length();
                missing += (1 - best) * word.length();
            } else if (initialsRead.contains(word.substring(0, 1))) {
                found += INITIAL * word.length();
                missing += (1 - INITIAL) * word.length();
            } else {
                missing += word.length();
            }
        }
        // a second first name or surname is often left out
        double weight = hits > 1 ? LEFT_OUT : 1;
        return hits == 0 ? 0 : found / (found + weight * missing);
    }

    private static double takeBest(List<String> left, String word) {
        double best = 0;
        int at = -1;
        for (int i = 0; i < left.size(); i++) {
            double likeness = Spelling.likeness(left.get(i), word);
            if (likeness > best) {
                best = likeness;
                at = i;
            }
        }
        if (at >= 0) {
            left.remove(at);
        }
        return best;
    }

    private String joined() {
        return String.join("", words);
    }
}
