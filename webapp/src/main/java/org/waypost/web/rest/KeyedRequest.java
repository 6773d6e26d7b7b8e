package org.waypost.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * A write under a key.
 *
 * @param keyHash SHA-256 of whose key it is and the key
 * @param route method and path
 * @param requestHash SHA-256 of route and body
 */
record KeyedRequest(String keyHash, String route, String requestHash) {
    static final String HEADER = "Idempotency-Key";

    private static final String ATTRIBUTE = KeyedRequest.class.getName();
    private static final int LONGEST = 200;

    /** Refuses what is no key. */
    static KeyedRequest of(String subject, String key, String route, byte[] body) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new PlatformException(SharedError.INVALID, HEADER);
        }
        byte[] routeBytes = (route + "\n").getBytes(StandardCharsets.UTF_8);
        return new KeyedRequest(
                hash((subject + "\n" + key).getBytes(StandardCharsets.UTF_8)), route, hash(routeBytes, body));
    }

    static Optional<KeyedRequest> notedIn(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof KeyedRequest noted ? Optional.of(noted) : Optional.empty();
    }

    void noteIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    private static String hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
