package org.waypost.web.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Host names as browsers and programs send them. */
final class HostName {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private HostName() {}

    /** The name in lower case, without port and without the dot that ends a full name; empty when it is none. */
    static Optional<String> of(String sent) {
        if (sent == null) {
            return Optional.empty();
        }
        String name = PORT.matcher(sent.trim().toLowerCase(Locale.ROOT)).replaceFirst("");
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return NAME.matcher(bare).matches() && !bare.contains("..") ? Optional.of(bare) : Optional.empty();
    }
}
