package org.waypost.webhooks;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What signs the calls of one webhook; shown once, when it is made.
 *
 * @param text as partners keep it: {@code whsec_} and 24 random bytes in base64
 */
public record WebhookSecret(String text) {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static WebhookSecret made() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** The key for the HMAC. */
    public byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    /** Never the secret itself: logs print this. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
