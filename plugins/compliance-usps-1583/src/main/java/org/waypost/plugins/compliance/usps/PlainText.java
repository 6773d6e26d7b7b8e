package org.waypost.plugins.compliance.usps;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: capital letters without accents, and digits, with one space between words. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
