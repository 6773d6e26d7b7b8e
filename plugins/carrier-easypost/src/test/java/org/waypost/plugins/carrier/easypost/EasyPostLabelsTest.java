package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.Money;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.Labels.ParcelLabel;
import org.waypost.spi.carrier.Parcel;
import org.waypost.spi.carrier.Rate;
import org.waypost.spi.carrier.VoidOutcome;
import org.waypost.spi.carrier.Weight;
import org.waypost.testkit.host.ScriptedAnswer;

class EasyPostLabelsTest {
    private final Shop shop = new Shop("label-format", "ZPL");

    @AfterEach
    void close() {
        shop.close();
    }

    private Answer<Labels> buy(LabelOrder order) {
        return shop.connector.labels().buy(shop.context, order);
    }

    private Optional<Labels> find(LabelOrder order) {
        return shop.connector.labels().find(shop.context, order.key());
    }

    private static void assertUnknown(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SpiException.class, e -> {
            assertThat(e.code()).isEqualTo(SpiErrorCode.OUTCOME_UNKNOWN);
            assertThat(e.retryable()).isFalse();
        });
    }

    @Test
    void buys_what_was_accepted() {
        Rate accepted = Shop.value(shop.connector.rates().quote(shop.context, Shop.consignment()))
                .get(1);
        assertThat(accepted.service()).isEqualTo(new CarrierService("FedEx/FEDEX_2_DAY", "FedEx FEDEX 2 DAY"));
        Labels bought = Shop.value(buy(Shop.order(accepted.id(), LabelFormat.PNG)));
        assertThat(bought.price()).isEqualTo(new Money(new BigDecimal("18.4"), "USD"));
        assertThat(shop.sent("POST /shipments/buy").getJSONObject("rate").getString("id"))
                .isEqualTo("rate_3");
    }

    @ParameterizedTest
    @EnumSource
    void buys_in_the_format_that_is_wanted(LabelFormat format) {
        ParcelLabel label = Shop.value(buy(Shop.order("", format))).parcels().get(0);
        assertThat(label.format()).isEqualTo(format);
        assertThat(shop.sent("POST /shipments")
                        .getJSONObject("shipment")
                        .getJSONObject("options")
                        .getString("label_format"))
                .isEqualTo(format.name());
    }

    @Test
    void puts_the_key_where_a_person_finds_it() {
        LabelOrder order = Shop.order();
        buy(order);
        assertThat(shop.sent("POST /shipments").getJSONObject("shipment").getString("reference"))
                .isEqualTo(order.key());
    }

    @Test
    void pays_no_more_than_was_accepted() {
        Answer.Refused<Labels> dearer =
                Shop.refused(buy(Shop.order("ca_1/USPS/GroundAdvantage/5.92/USD", LabelFormat.PNG)));
        assertThat(dearer.code()).isEqualTo(SpiErrorCode.NOT_SERVICEABLE);
        assertThat(dearer.messages().get(0).text()).contains("5.93 USD now, not 5.92 USD");
        Shop.refused(buy(Shop.order("ca_1/USPS/GroundAdvantage/9/EUR", LabelFormat.PNG)));
        assertThat(shop.asked()).doesNotContain("POST /shipments/buy");
        Shop.value(buy(Shop.order("ca_1/USPS/GroundAdvantage/6.00/USD", LabelFormat.PNG)));
    }

    @Test
    void does_not_buy_another_service_in_place_of_the_wanted_one() {
        Answer.Refused<Labels> gone = Shop.refused(buy(Shop.order("ca_9/USPS/Priority/9.00/USD", LabelFormat.PNG)));
        assertThat(gone.messages()).extracting(Message::text).contains("UPS: Invalid shipper number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate_1", "a/b/c/d/USD", "a/b/c/1.00/XYZ", "a/b/c/1.00/USD/e"})
    void knows_a_rate_that_is_none(String rate) {
        assertThatThrownBy(() -> buy(Shop.order(rate, LabelFormat.PNG)))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST));
        assertThat(shop.asked()).doesNotContain("POST /shipments/buy");
    }

    @Test
    void sells_one_parcel_at_a_time() {
        Parcel parcel = new Parcel(new Weight(BigDecimal.ONE, Weight.Unit.KG), Optional.empty(), "");
        LabelOrder two = new LabelOrder(
                "k", Shop.consignment(parcel, parcel), Shop.order().service(), "", LabelFormat.PNG);
        assertThat(Shop.refused(buy(two)).code()).isEqualTo(SpiErrorCode.NOT_SERVICEABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHIPMENT.POSTAGE.TIMED_OUT",
                "SHIPMENT.POSTAGE.NO_RESPONSE",
                "SHIPMENT.PURCHASE.IN_PROGRESS",
                "CARRIER.TIMEOUT"
            })
    void does_not_know_when_easypost_does_not_know(String code) {
        LabelOrder order = Shop.order();
        shop.instead("POST /shipments/buy", 422, Written.error(code, "The carrier did not answer"));
        assertThatThrownBy(() -> buy(order)).isInstanceOfSatisfying(SpiException.class, e -> {
            assertThat(e.code()).isEqualTo(SpiErrorCode.OUTCOME_UNKNOWN);
            assertThat(e.getMessage()).contains(order.key()).contains("shp_1");
            assertThat(e.provider().orElseThrow().code()).isEqualTo("shp_1");
        });
        assertThat(shop.asked()).containsOnlyOnce("POST /shipments/buy");
    }

    @Test
    void looks_again_after_a_lost_answer_and_finds_the_label_in_the_usual_format() {
        LabelOrder order = Shop.order("", LabelFormat.ZPL);
        shop.instead("GET /files/postage_label/1.zpl", ScriptedAnswer.status(503));
        assertUnknown(() -> buy(order));
        Labels found = find(order).orElseThrow();
        assertThat(found.parcels().get(0).format()).isEqualTo(LabelFormat.ZPL);
        assertThat(shop.asked()).containsOnlyOnce("POST /shipments/buy");
    }

    @Test
    void is_certain_that_nothing_was_bought_only_after_five_minutes() {
        LabelOrder order = Shop.order();
        shop.instead("POST /shipments/buy", ScriptedAnswer.status(504));
        assertUnknown(() -> buy(order));
        assertUnknown(() -> find(order));
        shop.scope.clock().advance(Duration.ofMinutes(5));
        assertThat(find(order)).isEmpty();
    }

    @Test
    void is_not_certain_of_what_another_account_bought() {
        LabelOrder order = Shop.order();
        Shop.value(buy(order));
        shop.scope.clock().advance(Duration.ofDays(1));
        JSONObject missing = Written.error("NOT_FOUND", "No.");
        shop.instead("GET /shipments", 404, missing).instead("GET /shipments", 404, missing);
        assertUnknown(() -> find(order));
        assertUnknown(() -> buy(order));
        assertThat(shop.asked()).containsOnlyOnce("POST /shipments/buy");
    }

    @Test
    void buys_the_same_shipment_when_it_is_told_to_after_all() {
        LabelOrder order = Shop.order();
        shop.instead("POST /shipments/buy", ScriptedAnswer.status(504));
        assertUnknown(() -> buy(order));
        assertThat(Shop.value(buy(order)).shipment()).isEqualTo("shp_1");
        assertThat(shop.asked()).containsOnlyOnce("POST /shipments");
    }

    @Test
    void takes_what_somebody_else_bought_meanwhile() {
        LabelOrder order = Shop.order();
        Shop.value(buy(order));
        shop.instead("GET /shipments", 200, Written.answer("shipment"));
        assertThat(Shop.value(buy(order)).parcels().get(0).trackingNumber()).isNotEmpty();
    }

    @Test
    void finds_a_purchase_by_its_reference_when_its_receipt_is_lost() {
        LabelOrder order = Shop.order();
        Labels bought = Shop.value(buy(order));
        for (int page = 0; page < 256; page++) {
            shop.scope.values().remove("receipts-" + page);
        }
        assertThat(Shop.value(buy(order))).isEqualTo(bought);
        assertThat(find(order).orElseThrow().shipment()).isEqualTo(bought.shipment());
        assertThat(shop.asked()).containsOnlyOnce("POST /shipments/buy");
    }

    @Test
    void keeps_the_reasons_of_a_refusal() {
        JSONObject error = new JSONObject("""
                {"error": {"code": "SHIPMENT.POSTAGE.FAILURE", "message": "Unable to buy", "errors": [
                    {"field": "shipment.to_address.zip", "message": "is wrong", "suggestion": "90277-1234"}]}}""");
        Answer.Refused<Labels> no = Shop.refused(shop.instead("POST /shipments/buy", 422, error)
                .connector
                .labels()
                .buy(shop.context, Shop.order()));
        assertThat(no.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
        assertThat(no.messages())
                .containsExactly(
                        new Message(Message.Level.ERROR, "SHIPMENT.POSTAGE.FAILURE", "Unable to buy"),
                        new Message(
                                Message.Level.ERROR,
                                "SHIPMENT.POSTAGE.FAILURE",
                                "to.postalCode: is wrong (90277-1234)"));
    }

    @Test
    void takes_a_label_in_another_format_where_there_is_nothing_else() {
        shop.instead("POST /shipments/buy", 200, boughtAsPng());
        shop.instead("GET /shipments/label", 422, Written.error("SHIPMENT.LABEL.FORMAT", "No other format"));
        ParcelLabel label =
                Shop.value(buy(Shop.order("", LabelFormat.PDF))).parcels().get(0);
        assertThat(label.format()).isEqualTo(LabelFormat.PNG);
    }

    @Test
    void has_a_label_converted() {
        shop.instead("POST /shipments/buy", 200, boughtAsPng());
        JSONObject converted = boughtAsPng();
        converted
                .getJSONObject("postage_label")
                .put("label_zpl_url", "https://easypost-files.s3-us-west-2.amazonaws.com/files/postage_label/1.zpl");
        shop.instead("GET /shipments/label", 200, converted);
        ParcelLabel label =
                Shop.value(buy(Shop.order("", LabelFormat.ZPL))).parcels().get(0);
        assertThat(label.format()).isEqualTo(LabelFormat.ZPL);
        assertThat(label.file().text()).startsWith("^XA");
    }

    private static JSONObject boughtAsPng() {
        JSONObject shipment = Written.answer("shipment");
        return shipment.put("selected_rate", shipment.getJSONArray("rates").get(1))
                .put("postage_label", Written.answer("label"))
                .put("tracking_code", "9400");
    }

    @Test
    void does_not_send_the_key_to_where_the_files_are() {
        buy(Shop.order());
        assertThat(shop.server.requests())
                .allSatisfy(
                        request -> assertThat(request.header("Authorization").isPresent())
                                .as(request.host())
                                .isEqualTo(request.host().equals("api.easypost.com")))
                .extracting(request -> request.host())
                .contains("easypost-files.s3.us-west-2.amazonaws.com");
    }

    @Test
    void tells_what_becomes_of_labels_that_are_given_back() {
        Map<String, VoidOutcome> outcomes = Map.of(
                "refunded", VoidOutcome.VOIDED,
                "submitted", VoidOutcome.REFUND_PENDING,
                "not_applicable", VoidOutcome.NOT_CHARGED);
        assertThat(outcomes).allSatisfy((state, outcome) -> {
            shop.instead("POST /shipments/refund", 200, boughtAsPng().put("refund_status", state));
            assertThat(Shop.value(shop.connector.labels().voidLabel(shop.context, "shp_1")))
                    .isEqualTo(outcome);
        });
        shop.instead("POST /shipments/refund", 200, boughtAsPng().put("refund_status", "rejected"));
        assertThat(Shop.refused(shop.connector.labels().voidLabel(shop.context, "shp_1"))
                        .code())
                .isEqualTo(SpiErrorCode.NOT_SERVICEABLE);
    }

    @Test
    void tells_the_state_of_a_refund_when_it_is_asked_for_again() {
        String shipment = Shop.value(buy(Shop.order())).shipment();
        List<VoidOutcome> twice = List.of(
                Shop.value(shop.connector.labels().voidLabel(shop.context, shipment)),
                Shop.value(shop.connector.labels().voidLabel(shop.context, shipment)));
        assertThat(twice).containsOnly(VoidOutcome.REFUND_PENDING);
    }
}
