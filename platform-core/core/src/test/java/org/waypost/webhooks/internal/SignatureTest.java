package org.waypost.webhooks.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.webhooks.Delivery;
import org.waypost.webhooks.DeliveryState;
import org.waypost.webhooks.WebhookId;
import org.waypost.webhooks.WebhookSecret;

/** The example that the documents of Standard Webhooks and of Svix give. */
class SignatureTest {
    private static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant SENT = Instant.ofEpochSecond(1_614_265_330);
    private static final Delivery DELIVERY = new Delivery(
            1,
            new WebhookId(1),
            "test.sent",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "{\"test\": 2432232314}",
            DeliveryState.WAITING,
            0,
            "",
            SENT,
            Optional.empty());

    @Test
    void signs_as_the_specification_says() {
        assertThat(Signature.headers(DELIVERY, SENT, List.of(SECRET)))
                .isEqualTo(Map.of(
                        "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        "webhook-timestamp", "1614265330",
                        "webhook-signature", SIGNED));
    }

    @Test
    void signs_with_both_secrets_while_two_hold() {
        String signature = Signature.headers(DELIVERY, SENT, List.of(WebhookSecret.made(), SECRET))
                .get("webhook-signature");

        assertThat(signature.split(" ")).hasSize(2).contains(SIGNED);
    }

    @Test
    void a_secret_is_never_printed() {
        assertThat(SECRET.toString()).doesNotContain("MfKQ");
    }
}
