package org.waypost.web.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands behind the semicolons of a header such as {@code form-data; name="file"; filename="a.jpg"}. A backslash is
 * kept as it is unless it hides a quote, since browsers do not double those of a file's name.
 */
record HeaderParameters(Map<String, String> values) {
    private static final String EXTENDED = "utf-8''";

    static HeaderParameters of(String header) {
        Map<String, String> values = new HashMap<>();
        int at = header.indexOf(';');
        while (at >= 0 && header.indexOf('=', at) > 0) {
            int equals = header.indexOf('=', at);
            String name = header.substring(at + 1, equals).strip().toLowerCase(Locale.ROOT);
            int begin = afterBlanks(header, equals + 1);
            boolean isQuoted = header.startsWith("\"", begin);
            int end = isQuoted ? closingQuote(header, begin + 1) : next(header, ';', begin);
            values.putIfAbsent(
                    name,
                    isQuoted
                            ? unquoted(header, begin, end)
                            : header.substring(begin, end).strip());
            at = header.indexOf(';', end);
        }
        return new HeaderParameters(values);
    }

    private static int afterBlanks(String header, int from) {
        int at = from;
        while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int closingQuote(String header, int from) {
        int quote = next(header, '"', from);
        while (quote < header.length() && header.charAt(quote - 1) == '\\') {
            quote = next(header, '"', quote + 1);
        }
        return quote;
    }

    private static int next(String header, char wanted, int from) {
        int found = header.indexOf(wanted, from);
        return found < 0 ? header.length() : found;
    }

    private static String unquoted(String header, int begin, int end) {
        return header.substring(begin + 1, end).replace("\\\"", "\"");
    }

    /** A value as it was sent; some programs send names beyond ASCII as {@code name*=UTF-8''...}. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name + "*"))
                .flatMap(HeaderParameters::decoded)
                .or(() -> Optional.ofNullable(values.get(name)));
    }

    private static Optional<String> decoded(String value) {
        if (!value.toLowerCase(Locale.ROOT).startsWith(EXTENDED)) {
            return Optional.empty();
        }
        try {
            String text = value.substring(EXTENDED.length()).replace("+", "%2B");
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
    }
}
