package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Bytes;
import org.waypost.spi.carrier.WebhookCall;

class SignatureTest {
    static final String SECRET = "s\u00e9cret";

    private static final String BODY = "{\"id\":\"evt_1\",\"weight\":136.0}";
    private static final String TIME = "Tue, 19 Aug 2025 20:37:09 -0000";
    private static final String PATH = "/carriers/1";

    private final Signature signature = at("2025-08-19T20:40:00Z");

    private static Signature at(String now) {
        return new Signature(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    /** A call as EasyPost signs it. */
    static WebhookCall signed(JSONObject event) {
        String body = event.toString();
        return call(body, Map.of("X-Hmac-Signature", "hmac-sha256-hex=" + hmac(body)));
    }

    private static WebhookCall call(String body, Map<String, String> headers) {
        return new WebhookCall("POST", PATH, headers, Bytes.of(body));
    }

    private static String hmac(String text) {
        try {
            String secret = Normalizer.normalize(SECRET, Normalizer.Form.NFKD);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void is_made_over_the_body_with_the_secret_taken_apart() {
        String digest = "63583ef242bda8bb17c0e22cb112c8c69ea72648b8ac84e3b90776fc2ca127d5";
        WebhookCall call = call(BODY, Map.of("X-Hmac-Signature", "hmac-sha256-hex=" + digest));
        assertThat(signature.isGenuine(call, SECRET)).isTrue();
        assertThat(signature.isGenuine(call, "se\u0301cret"))
                .as("the same letters")
                .isTrue();
        assertThat(signature.isGenuine(call, "secret")).isFalse();
    }

    @Test
    void is_believed_with_its_prefix_only() {
        assertThat(signature.isGenuine(call(BODY, Map.of("X-Hmac-Signature", hmac(BODY))), SECRET))
                .isFalse();
        assertThat(signature.isGenuine(call(BODY, Map.of("X-Hmac-Signature", "")), SECRET))
                .isFalse();
    }

    @Test
    void is_made_of_late_over_time_method_path_and_body() {
        String digest = "b448452e3cda2fde8d4edcef8388dccf3a5853149aa64dd095f59966c9a82226";
        assertThat(signature.isGenuine(second(digest, TIME), SECRET)).isTrue();
        assertThat(signature.isGenuine(second(digest, "Tue, 19 Aug 2025 20:37:10 -0000"), SECRET))
                .isFalse();
    }

    @Test
    void is_too_old_after_five_minutes() {
        WebhookCall call = second(hmac(TIME + "POST" + PATH + BODY), TIME);
        assertThat(at("2025-08-19T20:42:09Z").isGenuine(call, SECRET)).isTrue();
        assertThat(at("2025-08-19T20:42:10Z").isGenuine(call, SECRET)).isFalse();
    }

    private static WebhookCall second(String digest, String time) {
        return call(
                BODY, Map.of("X-Hmac-Signature-V2", "hmac-sha256-hex=" + digest, "X-Timestamp", time, "X-Path", PATH));
    }
}
