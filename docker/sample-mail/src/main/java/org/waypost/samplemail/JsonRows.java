package org.waypost.samplemail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON array of flat objects with values that are text, numbers or null. */
final class JsonRows {
    private final String text;
    private int at;

    private JsonRows(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException when the text is anything else */
    static List<Map<String, String>> parse(String text) {
        return new JsonRows(text).rows();
    }

    private List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        expect('[');
        while (!taken(']')) {
            if (!rows.isEmpty()) {
                expect(',');
            }
            rows.add(row());
        }
        return rows;
    }

    private Map<String, String> row() {
        Map<String, String> row = new HashMap<>();
        expect('{');
        while (!taken('}')) {
            if (!row.isEmpty()) {
                expect(',');
            }
            String name = string();
            expect(':');
            row.put(name, next() == '"' ? string() : word());
        }
        return row;
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (character() != '"') {
            string.append(character() == '\\' ? escaped() : character());
            at++;
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        at++;
        return switch (character()) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> character();
        };
    }

    private char unicode() {
        if (at + 5 > text.length()) {
            throw new IllegalArgumentException("The JSON ends too early");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
    }

    private String word() {
        int start = at;
        while (character() != ',' && character() != '}' && !Character.isWhitespace(character())) {
            at++;
        }
        String word = text.substring(start, at);
        return word.equals("null") ? "" : word;
    }

    private boolean taken(char wanted) {
        boolean there = next() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!taken(wanted)) {
            throw new IllegalArgumentException("Expected " + wanted + " at character " + at);
        }
    }

    private char next() {
        while (Character.isWhitespace(character())) {
            at++;
        }
        return character();
    }

    private char character() {
        if (at >= text.length()) {
            throw new IllegalArgumentException("The JSON ends too early");
        }
        return text.charAt(at);
    }
}
