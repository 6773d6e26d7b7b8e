package org.waypost.tenants.templates;

import java.util.List;
import java.util.stream.Collectors;

/** Text as JSON wants it. */
final class JsonText {
    private JsonText() {}

    /** {@code text} as it stands between the quotes of a JSON string. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.chars().forEach(c -> append(escaped, (char) c));
        return escaped.toString();
    }

    static String string(String text) {
        return '"' + escape(text) + '"';
    }

    static String array(List<String> texts) {
        return texts.stream().map(JsonText::string).collect(Collectors.joining(", ", "[", "]"));
    }

    private static void append(StringBuilder escaped, char c) {
        switch (c) {
            case '"' -> escaped.append("\\\"");
            case '\\' -> escaped.append("\\\\");
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> appendPlain(escaped, c);
        }
    }

    private static void appendPlain(StringBuilder escaped, char c) {
        if (c < 0x20) {
            escaped.append(String.format("\\u%04x", (int) c));
        } else {
            escaped.append(c);
        }
    }
}
