package org.waypost.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** JSON objects of texts in one form only: names in order, no spaces, the shortest escapes (as RFC 8785 has it). */
final class CanonicalJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalJson() {}

    static String of(Map<String, String> fields) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(fields).forEach((name, value) -> {
            json.append(json.length() == 1 ? "" : ",");
            quote(json, name);
            json.append(':');
            quote(json, value);
        });
        return json.append('}').toString();
    }

    /** Reads what {@link #of} wrote; names stay in order. */
    static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the ledger holds evidence that is no JSON", e);
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        text.chars().forEach(unit -> escape(json, (char) unit));
        json.append('"');
    }

    private static void escape(StringBuilder json, char unit) {
        switch (unit) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> json.append(unit < ' ' ? String.format("\\u%04x", (int) unit) : String.valueOf(unit));
        }
    }
}
