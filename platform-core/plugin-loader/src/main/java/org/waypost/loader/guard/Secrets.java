package org.waypost.loader.guard;

import java.util.Set;

/**
 * A tenant's secrets, which the texts of exceptions may contain: they end in logs and on the administrator's page.
 *
 * @param values as the settings hold them
 */
record Secrets(Set<String> values) {
    static final Secrets NONE = new Secrets(Set.of());

    /** Masking a very short value would show it by what is left out. */
    private static final int SHORTEST = 4;

    String masked(String text) {
        String masked = text;
        for (String secret : values) {
            if (secret.length() >= SHORTEST) {
                masked = masked.replace(secret, "***");
            }
        }
        return masked;
    }
}
