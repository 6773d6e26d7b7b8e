package org.waypost.loader.services;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** An address as it may appear in a log. */
final class LoggedUrl {
    private static final Pattern SECRET = Pattern.compile(
            "(?i)([?&;][^=&;]*(?:key|token|secret|passw|pwd|sig|auth|credential|session|code)[^=&;]*=)[^&;]*");
    private static final int SHORTEST = 4;

    private LoggedUrl() {}

    static String of(URI uri, Set<String> secrets) {
        String text = uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                + uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        String masked = SECRET.matcher(text).replaceAll("$1***");
        for (String secret : secrets) {
            // masking a very short value would show it by what is left out
            if (secret.length() >= SHORTEST) {
                masked =
                        masked.replace(secret, "***").replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), "***");
            }
        }
        return masked.replaceAll("\\p{Cntrl}", "?");
    }
}
