package org.waypost.verification;

/**
 * Where a rule comes from.
 *
 * @param source the text it rests on
 * @param address where to read it, or empty
 * @param confidence {@code seen} when the text was read at its source, else why it is less certain
 */
public record Citation(String source, String address, String confidence) {
    /** Of what Waypost itself asks for. */
    static final Citation OURS = new Citation("Waypost", "", "seen");
}
