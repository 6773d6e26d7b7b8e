package org.waypost.mailroom;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code from a scanner, a camera or a keyboard, and what it may be.
 *
 * @param bare the code without what only helps the eye or the scanner
 * @param readings what it may be, the likeliest first; empty when nobody knows such numbers
 */
public record ScannedCode(String bare, List<TrackingNumber> readings) {
    /** The longest code that is taken for a tracking number, in characters. */
    static final int LONGEST = 64;

    /** What scanners put in front to tell the kind of barcode, for instance {@code ]C1} for GS1-128. */
    private static final Pattern SYMBOLOGY = Pattern.compile("^][A-Za-z][0-9]");

    /** GS1's separator arrives as character 29. */
    private static final Pattern NEEDLESS = Pattern.compile("[\\s\\p{C}\\p{Pd}()]");

    /** Copies the list. */
    public ScannedCode {
        readings = List.copyOf(readings);
    }

    /** Without blanks, dashes, parentheses, control characters and the scanner's mark, a-z as A-Z. */
    static String bare(String code) {
        String unmarked = SYMBOLOGY.matcher(code.strip()).replaceFirst("");
        StringBuilder bare = new StringBuilder();
        NEEDLESS.matcher(unmarked)
                .replaceAll("")
                .chars()
                .map(character -> character >= 'a' && character <= 'z' ? character - 'a' + 'A' : character)
                .forEach(character -> bare.append((char) character));
        return bare.toString();
    }

    /** The likeliest reading. */
    public Optional<TrackingNumber> best() {
        return readings.stream().findFirst();
    }

    /** The number by which the parcel is known: as its carrier writes it, or the bare code. */
    public String number() {
        return best().map(TrackingNumber::number).orElse(bare);
    }

    /** Who brings it, or empty. */
    public String carrier() {
        return best().map(TrackingNumber::carrier).orElse("");
    }
}
