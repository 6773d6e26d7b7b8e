package org.waypost.plugins.carrier.manual;

import java.util.regex.Pattern;

/** What is left of a typed or scanned text when everything is gone that only helps the eye or the scanner. */
final class BareText {
    /** What scanners put in front to tell the kind of barcode, for instance {@code ]C1} for GS1-128. */
    private static final Pattern SYMBOLOGY = Pattern.compile("^][A-Za-z][0-9]");

    private BareText() {}

    /** Without blanks, dashes, parentheses and control characters (GS1's FNC1 arrives as character 29), a-z as A-Z. */
    static String of(String text) {
        return SYMBOLOGY
                .matcher(text.strip())
                .replaceFirst("")
                .codePoints()
                .filter(BareText::counts)
                .map(BareText::upper)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean counts(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION -> false;
            default -> character != '(' && character != ')';
        };
    }

    /** Only ASCII: the JDK would make an I of a Turkish ı, and no carrier prints one. */
    private static int upper(int character) {
        return character >= 'a' && character <= 'z' ? character - 'a' + 'A' : character;
    }
}
