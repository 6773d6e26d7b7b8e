package org.waypost.plugins.carrier.easypost;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waypost.spi.carrier.WebhookCall;

/**
 * Tells whether a call comes from EasyPost. It signs the body ({@code X-Hmac-Signature}), and of late also time, method, path
 * and body together ({@code X-Hmac-Signature-V2}); either will do, but the later one only while it is fresh.
 *
 * @param clock the host's clock
 */
record Signature(Clock clock) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "hmac-sha256-hex=";
    private static final Duration FRESH = Duration.ofMinutes(5);

    boolean isGenuine(WebhookCall call, String secret) {
        byte[] key = Normalizer.normalize(secret, Normalizer.Form.NFKD).getBytes(StandardCharsets.UTF_8);
        byte[] body = call.body().toArray();
        Map<String, String> headers = call.headers();
        String time = headers.getOrDefault("x-timestamp", "");
        String beginning = time + call.method() + headers.getOrDefault("x-path", call.path());
        return isRight(headers.get("x-hmac-signature"), key, body)
                || (isFresh(time) && isRight(headers.get("x-hmac-signature-v2"), key, joined(beginning, body)));
    }

    private static boolean isRight(String given, byte[] key, byte[] signed) {
        return given != null
                && MessageDigest.isEqual(
                        (PREFIX + hmac(key, signed)).getBytes(StandardCharsets.UTF_8),
                        given.trim().getBytes(StandardCharsets.UTF_8));
    }

    private boolean isFresh(String time) {
        try {
            ZonedDateTime sent = ZonedDateTime.parse(time.trim(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Duration.between(sent.toInstant(), clock.instant()).abs().compareTo(FRESH) <= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static byte[] joined(String beginning, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(beginning.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private static String hmac(byte[] key, byte[] signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
