package org.waypost.samplemail;

/** Truths as JSON, one object a line. */
final class TruthJson {
    private TruthJson() {}

    static String of(String file, Truth truth) {
        return "  {" + pair("file", file) + ", " + pair("recipient", truth.recipient()) + ", "
                + pair("mailbox", truth.mailbox()) + ", " + pair("sender", truth.sender()) + ", "
                + pair("kind", truth.kind().name()) + ", \"trackingNumber\": "
                + truth.trackingNumber().map(TruthJson::quoted).orElse("null") + ", "
                + pair("language", truth.language()) + ", \"byHand\": " + truth.byHand() + "}";
    }

    private static String pair(String name, String value) {
        return quoted(name) + ": " + quoted(value);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char character) {
        if (character == '"' || character == '\\') {
            return "\\" + character;
        }
        return character < ' ' ? String.format("\\u%04x", (int) character) : String.valueOf(character);
    }
}
