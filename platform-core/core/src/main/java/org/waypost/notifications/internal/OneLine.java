package org.waypost.notifications.internal;

/** Names come from envelopes and sign-up forms: a line break in one could forge a header of a mail. */
final class OneLine {
    private OneLine() {}

    /** The text without line breaks and other control characters. */
    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").trim();
    }
}
