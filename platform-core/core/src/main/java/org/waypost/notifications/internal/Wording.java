package org.waypost.notifications.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the letters in one language, English where a language is not there. */
final class Wording {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");
    private static final Map<String, Wording> KNOWN = new ConcurrentHashMap<>();

    private final Properties words;

    private Wording(Properties words) {
        this.words = words;
    }

    /** The words for a reader; the country changes a few of them. */
    static Wording in(Locale reader) {
        return KNOWN.computeIfAbsent(reader.getLanguage() + "_" + reader.getCountry(), name -> read(reader));
    }

    /** Whether there are words under a key. */
    boolean has(String key) {
        return words.getProperty(key) != null;
    }

    /** The words under a key, with the values in their places; a place without a value is a bug. */
    String say(String key, Map<String, String> values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), key, values)));
    }

    /** The words under a key that has no places. */
    String say(String key) {
        return say(key, Map.of());
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static String value(String name, String key, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + name + "} of " + key);
        }
        return value;
    }

    private static Wording read(Locale reader) {
        Properties words = new Properties();
        String language = isThere("words_" + reader.getLanguage()) ? reader.getLanguage() : "en";
        load(words, "words_" + language);
        load(words, "words_" + language + "_" + reader.getCountry());
        return new Wording(words);
    }

    private static boolean isThere(String bundle) {
        return Wording.class.getResource("/org/waypost/notifications/" + bundle + ".properties") != null;
    }

    private static void load(Properties words, String bundle) {
        try (InputStream file =
                Wording.class.getResourceAsStream("/org/waypost/notifications/" + bundle + ".properties")) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
