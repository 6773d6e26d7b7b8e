package org.waypost.samplemail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of mail in one language: {@code phrases_xx} for what is printed on pieces, {@code letters_xx} for what is in
 * them. English for languages there is no file for. */
final class Phrases {
    private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();
    private static final List<String> LANGUAGES = List.of("en", "es", "de", "fr");

    private final Properties words = new Properties();

    private Phrases(String language) {
        load("phrases_" + language + ".properties");
        load("letters_" + language + ".properties");
    }

    private void load(String resource) {
        try (Reader reader =
                new InputStreamReader(Phrases.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrases of(Locale place) {
        return READ.computeIfAbsent(language(place), Phrases::new);
    }

    /** The language mail from that place is written in: two letters. */
    static String language(Locale place) {
        return LANGUAGES.contains(place.getLanguage()) ? place.getLanguage() : "en";
    }

    /** @throws IllegalArgumentException when the language does not have the phrase */
    String get(String key) {
        String phrase = words.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("No phrase " + key);
        }
        return phrase;
    }

    /** What there are phrases for. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The phrase's parts, which the file separates with a bar. */
    List<String> list(String key) {
        return List.of(get(key).split(" \\| ", -1));
    }
}
