package org.waypost.web.mailroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.waypost.mailroom.MailFilter;
import org.waypost.shared.PlatformException;

/** Filters of pieces as they stand in addresses. */
public final class FilterAddress {
    private static final String LIST = "/mailroom/items.xhtml";

    private FilterAddress() {}

    /** What was asked for, each name with all its values; may hold what cannot be read. */
    public static Map<String, String> named(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> Arrays.stream(one.getValue())
                                .filter(value -> !value.isBlank())
                                .collect(Collectors.joining(","))));
    }

    /** The filter of an address that somebody may have cut or typed: what cannot be read is passed over. */
    static MailFilter read(Map<String, String[]> parameters) {
        Map<String, String> readable = new LinkedHashMap<>(named(parameters));
        readable.entrySet().removeIf(one -> !isReadable(one));
        return MailFilter.of(readable);
    }

    private static boolean isReadable(Map.Entry<String, String> one) {
        try {
            return MailFilter.of(Map.of(one.getKey(), one.getValue())) != null;
        } catch (PlatformException unreadable) {
            return false;
        }
    }

    /** The list narrowed by this; everything is said as such, or somebody's standard would come. */
    static String address(String query) {
        return LIST + "?" + (query.isEmpty() ? "all" : query);
    }

    /** A filter behind the question mark; empty for everything. */
    public static String query(MailFilter filter) {
        return query(filter.named());
    }

    /** The same without one of its criteria. */
    static String without(MailFilter filter, String name) {
        Map<String, String> others = new LinkedHashMap<>(filter.named());
        others.remove(name);
        return query(others);
    }

    private static String query(Map<String, String> named) {
        return named.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
