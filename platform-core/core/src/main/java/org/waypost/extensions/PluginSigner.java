package org.waypost.extensions;

/**
 * Who signed a plugin.
 *
 * @param name as the certificate says; anybody may write any name there
 * @param fingerprint of the public key, 64 hexadecimal digits; this is what identifies the publisher
 * @param registered whether the platform's administrator registered this key
 */
public record PluginSigner(String name, String fingerprint, boolean registered) {}
