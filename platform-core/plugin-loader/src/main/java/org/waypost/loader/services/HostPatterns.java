package org.waypost.loader.services;

import java.util.Locale;
import java.util.Set;

/** The hosts that a manifest declares. */
record HostPatterns(Set<String> patterns) {
    boolean allow(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return patterns.stream().anyMatch(pattern -> matches(pattern, name));
    }

    private static boolean matches(String pattern, String name) {
        if (pattern.equals("*")) {
            return true;
        }
        return pattern.startsWith("*.") ? name.endsWith(pattern.substring(1)) : name.equals(pattern);
    }
}
