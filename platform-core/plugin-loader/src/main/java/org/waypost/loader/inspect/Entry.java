package org.waypost.loader.inspect;

import java.util.Locale;
import java.util.Set;
import org.waypost.loader.Signer;
import org.waypost.spi.Bytes;

/**
 * A file in a package.
 *
 * @param name its name
 * @param bytes its contents; empty for what needs no second look
 * @param signers fingerprint and name of each who signed it
 */
record Entry(String name, Bytes bytes, Set<Signer> signers) {
    private static final String VERSIONS = "META-INF/versions/";

    boolean isClass() {
        return name.endsWith(".class");
    }

    /** For classes that only a certain Java sees: that version, else 0. */
    int javaVersion() {
        if (!name.startsWith(VERSIONS)) {
            return 0;
        }
        int end = name.indexOf('/', VERSIONS.length());
        String number = end < 0 ? "" : name.substring(VERSIONS.length(), end);
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }

    /** The name as class loaders see it. */
    String visibleName() {
        int version = javaVersion();
        return version == 0 ? name : name.substring((VERSIONS + version + "/").length());
    }

    /** Whether this belongs to the signature itself, which cannot sign itself. */
    boolean isSignature() {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.matches("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");
    }
}
