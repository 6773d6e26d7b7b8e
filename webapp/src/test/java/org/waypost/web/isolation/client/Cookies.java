package org.waypost.web.isolation.client;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a browser keeps: cookies of each host, never shown to another. Paths and ages do not matter here. */
final class Cookies {
    private final Map<String, Map<String, String>> byHost = new ConcurrentHashMap<>();

    void take(URI from, HttpHeaders headers) {
        Map<String, String> known = byHost.computeIfAbsent(from.getHost(), host -> new TreeMap<>());
        for (String line : headers.allValues("Set-Cookie")) {
            String pair = line.split(";", 2)[0];
            int equals = pair.indexOf('=');
            if (line.toLowerCase(Locale.ROOT).contains("max-age=0")) {
                known.remove(pair.substring(0, equals));
            } else {
                known.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    /** The value of the {@code Cookie} header for a host; empty when there is nothing to send. */
    String of(String host) {
        return byHost.getOrDefault(host, Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
