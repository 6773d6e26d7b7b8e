package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.json.JSONArray;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.Rate;

class EasyPostRatesTest {
    @Test
    void compares_price_and_day_of_all_carriers_in_one_currency() {
        try (Shop shop = new Shop()) {
            Answer<List<Rate>> answer = shop.connector.rates().quote(shop.context, Shop.consignment());
            assertThat(Shop.value(answer))
                    .extracting(Rate::id, rate -> rate.service().name(), Rate::arrives)
                    .containsExactly(
                            tuple(
                                    "ca_1/USPS/GroundAdvantage/5.93/USD",
                                    "USPS Ground Advantage",
                                    Optional.of(LocalDate.of(2020, 1, 8))),
                            tuple(
                                    "ca_2/FedEx/FEDEX_2_DAY/18.4/USD",
                                    "FedEx FEDEX 2 DAY",
                                    Optional.of(LocalDate.of(2030, 1, 5))),
                            tuple(
                                    "ca_1/USPS/Express/33.10/USD",
                                    "USPS Express",
                                    Optional.of(LocalDate.of(2020, 1, 6))));
            assertThat(answer.messages())
                    .containsExactly(
                            new Message(Message.Level.WARNING, "rate_error", "UPS: Invalid shipper number"),
                            new Message(Message.Level.INFO, "", "CanadaPost/Xpresspost is left out: CAD"));
        }
    }

    @Test
    void says_why_nobody_offers_anything() {
        try (Shop shop = new Shop()) {
            shop.instead("POST /shipments", 201, Written.answer("shipment").put("rates", new JSONArray()));
            Answer.Refused<List<Rate>> no =
                    Shop.refused(shop.connector.rates().quote(shop.context, Shop.consignment()));
            assertThat(no.code()).isEqualTo(SpiErrorCode.NOT_SERVICEABLE);
            assertThat(no.messages()).extracting(Message::text).contains("UPS: Invalid shipper number");
        }
    }
}
