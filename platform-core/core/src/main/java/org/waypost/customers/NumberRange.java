package org.waypost.customers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.waypost.shared.PlatformException;

/**
 * Mailbox numbers in a row, as people write them: {@code 100-299}, {@code A1-A40}, {@code 1B-9B}, or one number alone.
 *
 * @param prefix what stands before the figures; up to four letters
 * @param from the first
 * @param to the last
 * @param suffix what stands behind the figures; up to four letters
 * @param width how many figures the first was written with, if it began with a zero; else zero
 */
public record NumberRange(String prefix, int from, int to, String suffix, int width) {
    /** How many numbers a range may have. */
    public static final int LIMIT = 5_000;

    private static final Pattern WRITTEN =
            Pattern.compile("(\\p{Lu}{0,4})(\\d{1,7})(\\p{Lu}{0,4})(?:[-–](\\p{Lu}{0,4})(\\d{1,7})(\\p{Lu}{0,4}))?");
    private static final int FIRST = 2;
    private static final int SUFFIX = 3;
    private static final int LAST_PREFIX = 4;
    private static final int LAST = 5;
    private static final int LAST_SUFFIX = 6;

    /**
     * Checks the length.
     *
     * @throws PlatformException {@link CustomersError#BAD_RANGE} when it is empty, or longer than {@link #LIMIT}
     */
    public NumberRange {
        if (to < from || to - from >= LIMIT) {
            throw bad();
        }
    }

    /**
     * Reads what somebody wrote.
     *
     * @throws PlatformException {@link CustomersError#BAD_RANGE} when it is no range
     */
    public static NumberRange parse(String text) {
        Matcher written = WRITTEN.matcher(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            throw bad();
        }
        String first = written.group(FIRST);
        return new NumberRange(
                written.group(1),
                Integer.parseInt(first),
                written.group(LAST) == null ? Integer.parseInt(first) : last(written),
                written.group(SUFFIX),
                first.startsWith("0") ? first.length() : 0);
    }

    /** The letters of the second half may be left out, but not differ. */
    private static int last(Matcher written) {
        if (differs(written.group(LAST_PREFIX), written.group(1))
                || differs(written.group(LAST_SUFFIX), written.group(SUFFIX))) {
            throw bad();
        }
        return Integer.parseInt(written.group(LAST));
    }

    private static boolean differs(String second, String first) {
        return !second.isEmpty() && !second.equals(first);
    }

    /** Every number, in order. */
    public List<String> numbers() {
        return IntStream.rangeClosed(from, to).mapToObj(this::written).toList();
    }

    /** The number that would come right before the first, or empty: a list that begins after it begins with the range. */
    public String before() {
        return from == 0 ? "" : written(from - 1);
    }

    private String written(int number) {
        String figures = width == 0 ? "%d" : "%0" + width + "d";
        return prefix + String.format(Locale.ROOT, figures, number) + suffix;
    }

    private static PlatformException bad() {
        return new PlatformException(CustomersError.BAD_RANGE, LIMIT);
    }
}
