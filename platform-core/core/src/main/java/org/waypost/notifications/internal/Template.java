package org.waypost.notifications.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with places: {@code {{name}}} is a value, and what stands between {@code {{#rows}}} and {@code {{/rows}}} comes
 * once per row. In HTML every value is escaped; there is no way to put one in raw.
 */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final String ROWS = "{{#rows}}";
    private static final String ROWS_END = "{{/rows}}";

    private final String head;
    private final String row;
    private final String tail;
    private final UnaryOperator<String> escape;

    private Template(String text, UnaryOperator<String> escape) {
        int rows = text.indexOf(ROWS);
        int end = text.indexOf(ROWS_END);
        this.head = text.substring(0, rows);
        this.row = text.substring(rows + ROWS.length(), end);
        this.tail = text.substring(end + ROWS_END.length());
        this.escape = escape;
    }

    static Template html(String text) {
        return new Template(text, Template::escaped);
    }

    static Template plain(String text) {
        return new Template(text, UnaryOperator.identity());
    }

    /** The text of a file beside the words. */
    static String file(String name) {
        try (InputStream file = Template.class.getResourceAsStream("/org/waypost/notifications/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its values; a place without a value is a bug. */
    String with(Map<String, String> values, List<Map<String, String>> rows) {
        String middle = rows.stream().map(found -> filled(row, found)).collect(Collectors.joining());
        return filled(head, values) + middle + filled(tail, values);
    }

    private String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for {{" + place.group(1) + "}}");
            }
            return Matcher.quoteReplacement(escape.apply(value));
        });
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
