package org.waypost.customers;

import java.util.regex.Pattern;

/** What numbers of mailboxes and names of shelves are sorted by: 99 before 100, A9 before A10. */
public final class SortKey {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int WIDTH = 16;
    private static final int LIMIT = 80;

    private SortKey() {}

    /** The key of a number or the name of a shelf. */
    public static String of(String number) {
        String key = DIGITS.matcher(number).replaceAll(digits -> padded(digits.group()));
        return key.length() > LIMIT ? key.substring(0, LIMIT) : key;
    }

    private static String padded(String digits) {
        return "0".repeat(Math.max(0, WIDTH - digits.length())) + digits;
    }
}
