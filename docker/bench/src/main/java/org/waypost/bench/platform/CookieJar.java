package org.waypost.bench.platform;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Cookies by origin. Java's own jar would not send Secure ones to a plain http localhost, as browsers do. */
final class CookieJar {
    private final Map<String, Map<String, String>> origins = new HashMap<>();

    void take(URI from, HttpResponse<?> response) {
        Map<String, String> cookies = origins.computeIfAbsent(from.getAuthority(), origin -> new HashMap<>());
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0].trim(), pair[1].trim());
        }
    }

    /** What header {@code Cookie} says there. */
    String header(URI to) {
        return origins.getOrDefault(to.getAuthority(), Map.of()).entrySet().stream()
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
