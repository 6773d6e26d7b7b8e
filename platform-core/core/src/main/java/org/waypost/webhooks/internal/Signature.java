package org.waypost.webhooks.internal;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.WebhookSecret;

/**
 * Signs as the Standard Webhooks specification 1.0 says (github.com/standard-webhooks): HMAC-SHA256 over message id, second of
 * sending and body, joined by dots. While two secrets hold, both sign.
 */
final class Signature {
    private static final String HMAC = "HmacSHA256";

    private Signature() {}

    /** The headers of one call. */
    static Map<String, String> headers(Delivery delivery, Instant now, List<WebhookSecret> secrets) {
        String signed = delivery.message() + "." + now.getEpochSecond() + "." + delivery.body();
        return Map.of(
                "webhook-id", delivery.message(),
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature",
                        secrets.stream()
                                .map(secret -> "v1," + mac(secret, signed))
                                .collect(Collectors.joining(" ")));
    }

    private static String mac(WebhookSecret secret, String signed) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.key(), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
