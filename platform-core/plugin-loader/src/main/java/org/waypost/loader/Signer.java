package org.waypost.loader;

/**
 * Who signed every entry of a package.
 *
 * @param name the common name in the certificate, as its owner wrote it: nobody checked it
 * @param fingerprint SHA-256 of the public key, 64 hexadecimal digits
 * @since 0.1
 */
public record Signer(String name, String fingerprint) {}
