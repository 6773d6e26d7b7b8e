package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.Money;
import org.waypost.spi.Settings;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.CustomsDeclaration;
import org.waypost.spi.carrier.Dimensions;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.Parcel;
import org.waypost.spi.carrier.Weight;

class ShipmentTextTest {
    private static JSONObject written(Consignment consignment, String now, String... accounts) {
        Settings settings = Settings.of(Map.of("api-key", "EZTKtest", "carrier-accounts", String.join(", ", accounts)));
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new ShipmentText(Account.of(settings), clock).of(consignment, LabelFormat.ZPL);
    }

    private static JSONObject written(Consignment consignment) {
        return written(consignment, "2026-11-22T10:00:00Z");
    }

    private static Weight weight(String amount, Weight.Unit unit) {
        return new Weight(new BigDecimal(amount), unit);
    }

    @ParameterizedTest
    @CsvSource({
        "15.4,OZ,15.4",
        "15.41,OZ,15.5",
        "1,LB,16.0",
        "1,G,0.1",
        "28.349523125,G,1.0",
        "28.35,G,1.1",
        "2,KG,70.6"
    })
    void writes_ounces_rounded_up(String amount, Weight.Unit unit, String ounces) {
        Parcel parcel = new Parcel(weight(amount, unit), Optional.empty(), "");
        assertThat(written(Shop.consignment(parcel)).getJSONObject("parcel").toMap())
                .containsOnly(Map.entry("weight", new BigDecimal(ounces)));
    }

    @Test
    void writes_inches_rounded_up() {
        Dimensions size =
                new Dimensions(new BigDecimal("25.4"), new BigDecimal("25.5"), new BigDecimal("1"), Dimensions.Unit.CM);
        Parcel parcel = new Parcel(weight("1", Weight.Unit.OZ), Optional.of(size), "FlatRateEnvelope");
        assertThat(written(Shop.consignment(parcel)).getJSONObject("parcel").toMap())
                .containsEntry("length", new BigDecimal("10.0"))
                .containsEntry("width", new BigDecimal("10.1"))
                .containsEntry("height", new BigDecimal("0.4"))
                .containsEntry("predefined_package", "FlatRateEnvelope");
    }

    @Test
    void writes_what_customs_wants_to_know_and_no_more_weight_than_there_is() {
        CustomsDeclaration customs = new CustomsDeclaration(
                CustomsDeclaration.Contents.RETURNED_GOODS,
                "",
                CustomsDeclaration.Undeliverable.ABANDON,
                "Steve Brule",
                "NOEEI 30.37(a)",
                List.of(
                        new CustomsDeclaration.Item(
                                "Shirts", 2, Money.of("23.25", "EUR"), weight("100", Weight.Unit.G), "PT", "610910"),
                        new CustomsDeclaration.Item(
                                "Pin", 1, Money.of("1", "EUR"), weight("0.1", Weight.Unit.G), "PT", "")));
        JSONObject info = written(Shop.consignment().withCustoms(customs)).getJSONObject("customs_info");
        assertThat(info.toMap())
                .containsEntry("contents_type", "returned_goods")
                .containsEntry("non_delivery_option", "abandon")
                .containsEntry("eel_pfc", "NOEEI 30.37(a)")
                .containsEntry("customs_certify", true)
                .containsEntry("customs_signer", "Steve Brule")
                .doesNotContainKey("contents_explanation");
        assertThat(info.getJSONArray("customs_items").getJSONObject(0).toMap())
                .containsEntry("value", new BigDecimal("23.25"))
                .containsEntry("currency", "EUR")
                .containsEntry("weight", new BigDecimal("3.52"))
                .containsEntry("quantity", 2)
                .containsEntry("hs_tariff_number", "610910")
                .containsEntry("origin_country", "PT");
        assertThat(info.getJSONArray("customs_items").getJSONObject(1).toMap())
                .containsEntry("weight", new BigDecimal("0.01"))
                .doesNotContainKey("hs_tariff_number");
    }

    @Test
    void passes_the_carriers_extras_on_and_asks_only_the_accounts_of_the_settings() {
        Consignment plain = Shop.consignment();
        Consignment signed = new Consignment(
                plain.from(),
                plain.to(),
                plain.parcels(),
                plain.shipDate(),
                Map.of("delivery_confirmation", "ADULT_SIGNATURE"));
        JSONObject shipment = written(signed, "2026-11-22T10:00:00Z", "ca_1", "ca_2");
        assertThat(shipment.getJSONObject("options").toMap())
                .containsOnly(Map.entry("delivery_confirmation", "ADULT_SIGNATURE"), Map.entry("label_format", "ZPL"));
        assertThat(shipment.getJSONArray("carrier_accounts").toList()).containsExactly("ca_1", "ca_2");
        assertThat(written(plain).has("carrier_accounts")).isFalse();
    }

    @Test
    void prints_a_later_day_on_the_label() {
        assertThat(written(Shop.consignment(), "2020-01-02T23:59:00Z")
                        .getJSONObject("options")
                        .getString("label_date"))
                .isEqualTo("2020-01-03T12:00:00Z");
        assertThat(written(Shop.consignment(), "2020-01-03T00:00:00Z")
                        .getJSONObject("options")
                        .has("label_date"))
                .isFalse();
    }
}
