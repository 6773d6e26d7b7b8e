package org.waypost.plugins.recognizer.tesseract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/**
 * Languages by tesseract's codes.
 *
 * @param fallback for mail whose language is not known or not installed; the main one first
 */
record Languages(List<String> fallback) {
    /** Each further language costs time and lets in wrong letters. */
    private static final int MOST = 3;

    static Languages of(String setting) {
        return new Languages(Arrays.stream(setting.split("[+,;\\s]+"))
                .filter(code -> code.matches("[A-Za-z0-9_/-]{2,40}"))
                .filter(code -> !code.startsWith("-"))
                .toList());
    }

    /** What to read mail in these languages with, as tesseract's option wants it; nothing when none is installed. */
    Optional<String> chosen(List<Locale> likely, Set<String> installed) {
        List<String> known = some(likely.stream().map(Languages::code).toList(), installed);
        List<String> chosen = known.isEmpty() ? some(fallback, installed) : known;
        return chosen.isEmpty() ? Optional.empty() : Optional.of(String.join("+", chosen));
    }

    private static List<String> some(List<String> codes, Set<String> installed) {
        return codes.stream().filter(installed::contains).distinct().limit(MOST).toList();
    }

    private static String code(Locale language) {
        if (language.getLanguage().equals("zh")) {
            boolean traditional = Set.of("TW", "HK", "MO").contains(language.getCountry())
                    || language.getScript().equals("Hant");
            return traditional ? "chi_tra" : "chi_sim";
        }
        try {
            return language.getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
