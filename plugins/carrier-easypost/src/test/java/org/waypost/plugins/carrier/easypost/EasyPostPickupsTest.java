package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.PickupConfirmation;
import org.waypost.spi.carrier.PickupOrder;
import org.waypost.spi.carrier.Weight;
import org.waypost.testkit.host.ScriptedAnswer;

class EasyPostPickupsTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private static PickupOrder order(String... shipments) {
        return new PickupOrder(
                "key-1",
                Shop.consignment().from(),
                ZonedDateTime.parse("2026-11-23T09:00:00-08:00[America/Los_Angeles]"),
                LocalTime.of(17, 0),
                shipments.length,
                new Weight(BigDecimal.ONE, Weight.Unit.LB),
                List.of(shipments));
    }

    private Answer<PickupConfirmation> schedule(PickupOrder order) {
        return shop.connector.pickups().schedule(shop.context, order);
    }

    @Test
    void asks_the_cheapest_carrier_to_come_between_two_times() {
        PickupConfirmation promised = Shop.value(schedule(order("shp_7")));
        assertThat(promised.number()).matches("WTC\\d+ pickup_\\d+");
        assertThat(promised.price()).as("it is free").isEmpty();
        assertThat(promised.earliest().toInstant()).isEqualTo("2026-11-23T17:00:00Z");
        JSONObject asked = shop.sent("POST /pickups").getJSONObject("pickup");
        assertThat(asked.getString("min_datetime")).isEqualTo("2026-11-23T17:00:00Z");
        assertThat(asked.getString("max_datetime")).isEqualTo("2026-11-24T01:00:00Z");
        assertThat(asked.getString("reference")).isEqualTo("key-1");
        assertThat(asked.getJSONObject("shipment").getString("id")).isEqualTo("shp_7");
        assertThat(shop.sent("POST /pickups/buy").toMap())
                .containsEntry("carrier", "USPS")
                .containsEntry("service", "NextDay");
    }

    @Test
    void makes_a_batch_of_several() {
        Shop.value(schedule(order("shp_7", "shp_8")));
        assertThat(shop.sent("POST /batches").query("/batch/shipments/1/id")).isEqualTo("shp_8");
        assertThat(shop.sent("POST /pickups").query("/pickup/batch/id")).isEqualTo("batch_1");
    }

    @Test
    void does_not_come_for_labels_of_others() {
        assertThat(Shop.refused(schedule(order())).code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
        assertThat(shop.asked()).isEmpty();
    }

    @Test
    void says_why_no_carrier_comes() {
        JSONObject message = new JSONObject().put("carrier", "USPS").put("message", "Too late for tomorrow");
        JSONObject nobody = Written.answer("pickup")
                .put("pickup_rates", new JSONArray())
                .put("messages", new JSONArray().put(message));
        shop.instead("POST /pickups", 200, nobody);
        assertThat(Shop.refused(schedule(order("shp_7"))).messages().get(0).text())
                .contains("USPS: Too late for tomorrow");
    }

    @Test
    void does_not_order_again_what_may_have_been_ordered() {
        shop.instead("POST /pickups/buy", ScriptedAnswer.status(502));
        assertThatThrownBy(() -> schedule(order("shp_7")))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.OUTCOME_UNKNOWN));
        Shop.value(schedule(order("shp_7")));
        assertThat(shop.asked()).containsOnlyOnce("POST /pickups");
    }

    @Test
    void tells_the_price_and_does_not_bring_a_cancelled_one_back() {
        JSONObject one = Written.answer("pickup");
        one.getJSONArray("pickup_rates").remove(1);
        JSONObject scheduled =
                new JSONObject(one.toMap()).put("status", "scheduled").put("confirmation", "1Z9");
        shop.instead("POST /pickups", 200, one).instead("POST /pickups/buy", 200, scheduled);
        PickupConfirmation promised = Shop.value(schedule(order("shp_7")));
        assertThat(promised.price().map(price -> price.amount())).isEqualTo(Optional.of(new BigDecimal("9.40")));
        shop.instead("GET /pickups", 200, scheduled.put("status", "canceled"));
        assertThat(Shop.refused(schedule(order("shp_7"))).code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
    }

    @Test
    void says_when_it_is_too_late_to_cancel() {
        String number = Shop.value(schedule(order("shp_7"))).number();
        shop.instead("POST /pickups/cancel", 422, Written.error("PICKUP.CANCEL.FAILURE", "The driver is on the way"));
        Answer.Refused<String> late = Shop.refused(shop.connector.pickups().cancel(shop.context, number));
        assertThat(late.messages().get(0).text()).isEqualTo("The driver is on the way");
    }
}
