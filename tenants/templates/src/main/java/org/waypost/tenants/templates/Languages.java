package org.waypost.tenants.templates;

import java.util.List;

/**
 * Languages of a realm's pages and e-mail.
 *
 * @param supported language tags such as {@code en}, {@code es}
 * @param preferred the one used for people who did not choose; must be supported
 */
public record Languages(List<String> supported, String preferred) {
    public Languages {
        supported = List.copyOf(supported);
        if (!supported.contains(preferred)) {
            throw new IllegalArgumentException("The preferred language " + preferred + " is not one of " + supported);
        }
    }

    /** English and Spanish, the languages Waypost speaks, with {@code preferred} first in line. */
    public static Languages preferring(String preferred) {
        return new Languages(List.of("en", "es"), preferred);
    }
}
