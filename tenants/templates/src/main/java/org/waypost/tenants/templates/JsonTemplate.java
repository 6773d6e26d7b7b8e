package org.waypost.tenants.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON document with gaps. <code>${name}</code> stands inside a string and is filled with escaped text,
 * <code>@{name}</code> stands for a whole value and is filled with JSON. What was filled in is not searched for gaps.
 */
final class JsonTemplate {
    private static final Pattern GAP = Pattern.compile("([$@])\\{(\\w+)}");

    private final String document;

    JsonTemplate(String document) {
        this.document = document;
    }

    /** Reads a document of this package; {@code name} is its file name. */
    static JsonTemplate named(String name) {
        return new JsonTemplate(resource(name));
    }

    /** The text of a file of this package, with gaps left as they are. */
    static String resource(String name) {
        try (InputStream in = JsonTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar of the tenant templates lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String render(Map<String, String> texts, Map<String, String> json) {
        return GAP.matcher(document).replaceAll(gap -> Matcher.quoteReplacement(filling(gap, texts, json)));
    }

    private static String filling(MatchResult gap, Map<String, String> texts, Map<String, String> json) {
        boolean text = "$".equals(gap.group(1));
        String value = (text ? texts : json).get(gap.group(2));
        if (value == null) {
            throw new IllegalArgumentException("Nothing to fill the gap " + gap.group() + " with");
        }
        return text ? JsonText.escape(value) : value;
    }
}
