package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.carrier.CarrierNews;
import org.waypost.spi.carrier.TrackingStatus;

class EasyPostWebhooksTest {
    private static final URI ADDRESS = URI.create("https://mail.example.com/carriers/1");

    private final Shop shop = new Shop("webhook-secret", SignatureTest.SECRET);

    @AfterEach
    void close() {
        shop.close();
    }

    private CarrierNews heard(String description, JSONObject result) {
        return shop.connector
                .webhooks()
                .receive(shop.context, SignatureTest.signed(Written.event(description, result)));
    }

    @Test
    void tells_where_a_parcel_is() {
        CarrierNews news = heard("tracker.updated", Written.answer("tracker"));
        assertThat(news.refunds()).isEmpty();
        assertThat(news.reports()).singleElement().satisfies(report -> {
            assertThat(report.number()).isEqualTo("9400100105807076062822");
            assertThat(report.status()).isEqualTo(TrackingStatus.IN_TRANSIT);
            assertThat(report.events()).hasSize(3);
        });
    }

    @Test
    void tells_what_becomes_of_a_refund() {
        assertThat(heard("refund.successful", refund("refunded")).refunds())
                .containsExactly(new CarrierNews.Refund("shp_1", true));
        assertThat(heard("refund.failed", refund("rejected")).refunds())
                .containsExactly(new CarrierNews.Refund("shp_1", false));
        assertThat(heard("refund.updated", refund("submitted"))).isEqualTo(CarrierNews.NONE);
    }

    private static JSONObject refund(String status) {
        return new JSONObject()
                .put("object", "Refund")
                .put("shipment_id", "shp_1")
                .put("tracking_code", "9400")
                .put("status", status);
    }

    @Test
    void does_not_understand_a_genuine_event_without_a_result() {
        JSONObject empty = new JSONObject().put("object", "Event");
        assertThatThrownBy(() -> shop.connector.webhooks().receive(shop.context, SignatureTest.signed(empty)))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST));
    }

    @Test
    void subscribes_an_address_once_and_gives_it_the_secret_of_today() {
        shop.connector.webhooks().subscribe(shop.context, ADDRESS);
        shop.connector.webhooks().subscribe(shop.context, ADDRESS);
        assertThat(shop.asked())
                .isEqualTo(List.of("GET /webhooks", "POST /webhooks", "GET /webhooks", "PUT /webhooks"));
        assertThat(shop.sent("POST /webhooks").query("/webhook/url")).isEqualTo(ADDRESS.toString());
        assertThat(shop.sent("POST /webhooks").query("/webhook/webhook_secret")).isEqualTo(SignatureTest.SECRET);
        assertThat(shop.sent("PUT /webhooks").getString("webhook_secret")).isEqualTo(SignatureTest.SECRET);
    }

    @Test
    void unsubscribes_its_own_address_only() {
        shop.connector.webhooks().subscribe(shop.context, ADDRESS);
        shop.connector.webhooks().unsubscribe(shop.context, URI.create("https://elsewhere.example/"));
        assertThat(shop.asked()).doesNotContain("DELETE /webhooks");
        shop.connector.webhooks().unsubscribe(shop.context, ADDRESS);
        assertThat(shop.asked()).contains("DELETE /webhooks");
    }

    @Test
    void passes_easyposts_reasons_on() {
        shop.instead("GET /webhooks", 403, Written.error("USER.UNAUTHORIZED", "Not this key"));
        assertThatThrownBy(() -> shop.connector.webhooks().subscribe(shop.context, ADDRESS))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.AUTH));
        shop.instead("POST /webhooks", 422, Written.error("WEBHOOK.CREATE.INVALID", "Not this URL"));
        assertThatThrownBy(() -> shop.connector.webhooks().subscribe(shop.context, ADDRESS))
                .isInstanceOf(SpiException.class)
                .hasMessage("Not this URL");
    }

    @Test
    void believes_nobody_and_subscribes_nothing_without_a_secret() {
        try (Shop open = new Shop()) {
            assertThatThrownBy(() -> open.connector.webhooks().subscribe(open.context, ADDRESS))
                    .isInstanceOfSatisfying(
                            SpiException.class, e -> assertThat(e.fault()).isEqualTo(SpiFault.TENANT_CONFIG));
            assertThatThrownBy(() -> open.connector
                            .webhooks()
                            .receive(
                                    open.context,
                                    SignatureTest.signed(Written.event("tracker.updated", Written.answer("tracker")))))
                    .isInstanceOfSatisfying(
                            SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.AUTH));
            assertThat(open.asked()).isEmpty();
        }
    }
}
