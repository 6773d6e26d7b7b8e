package org.waypost.web.logs;

/** One JSON object of texts, written without a library: logging must work when nothing else does. */
final class JsonLine {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final StringBuilder text = new StringBuilder("{");

    JsonLine with(String name, String value) {
        if (value != null && !value.isEmpty()) {
            text.append(text.length() > 1 ? ",\"" : "\"").append(name).append("\":\"");
            value.chars().forEach(this::append);
            text.append('"');
        }
        return this;
    }

    String end() {
        return text.append("}\n").toString();
    }

    private void append(int character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> appendOther(character);
        }
    }

    private void appendOther(int character) {
        boolean isPlain = character >= FIRST_PRINTABLE
                && character != LINE_SEPARATOR
                && character != PARAGRAPH_SEPARATOR
                && !Character.isSurrogate((char) character);
        if (isPlain) {
            text.append((char) character);
        } else {
            text.append(String.format("\\u%04x", character));
        }
    }
}
