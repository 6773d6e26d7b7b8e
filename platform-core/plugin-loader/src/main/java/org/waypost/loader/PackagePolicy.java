package org.waypost.loader;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Whose packages an installation accepts.
 *
 * @param signatureNeeded whether every entry must be signed
 * @param anySigner whether an unregistered signer is accepted, with a warning
 * @param registered knows the fingerprints of registered signers
 * @since 0.1
 */
public record PackagePolicy(boolean signatureNeeded, boolean anySigner, Predicate<String> registered) {
    /**
     * For the plugins that are part of the installation: they are as trusted as the application beside them.
     *
     * @return a policy that needs no signature
     * @since 0.1
     */
    public static PackagePolicy bundled() {
        return new PackagePolicy(false, true, fingerprint -> false);
    }

    /**
     * For installed plugins.
     *
     * @param fingerprints of the signers' public keys, 64 hexadecimal digits each
     * @return a policy that accepts these signers only
     * @since 0.1
     */
    public static PackagePolicy registered(Set<String> fingerprints) {
        return new PackagePolicy(true, false, Set.copyOf(fingerprints)::contains);
    }

    /**
     * For installed plugins in local mode.
     *
     * @param fingerprints of the signers' public keys that need no warning
     * @return a policy that accepts every signer
     * @since 0.1
     */
    public static PackagePolicy local(Set<String> fingerprints) {
        return new PackagePolicy(true, true, Set.copyOf(fingerprints)::contains);
    }
}
