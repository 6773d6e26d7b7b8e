package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.Manifest;

class EasyPostManifestsTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private Answer<Manifest> close(String key, List<String> shipments) {
        return shop.connector.manifests().close(shop.context, key, LocalDate.of(2026, 11, 22), shipments);
    }

    private String bought() {
        return Shop.value(shop.connector.labels().buy(shop.context, Shop.order()))
                .shipment();
    }

    @Test
    void finds_the_form_of_an_order_whose_answer_was_lost() {
        List<String> shipments = List.of(bought(), bought());
        Manifest first = Shop.value(close("key-1", shipments));
        assertThat(Shop.value(close("key-2", shipments))).isEqualTo(first);
    }

    @Test
    void refuses_what_is_on_another_form() {
        String closed = bought();
        Shop.value(close("key-1", List.of(closed)));
        assertThat(Shop.refused(close("key-2", List.of(closed, bought())))
                        .messages()
                        .get(0)
                        .code())
                .isEqualTo("SCANFORM.CREATE.FAILURE");
    }

    @Test
    void waits_for_a_form_that_is_still_made_and_says_when_there_is_none() {
        JSONObject form = Written.answer("scan_form");
        shop.instead(
                "POST /scan_forms", 200, form.put("form_url", JSONObject.NULL).put("status", "creating"));
        assertThatThrownBy(() -> close("key-1", List.of("shp_1")))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.DOWN));
        shop.instead("GET /scan_forms", 200, Written.answer("scan_form").put("confirmation", "9275"));
        assertThat(Shop.value(close("key-1", List.of("shp_1"))).number()).isEqualTo("9275");
        shop.instead("GET /scan_forms", 200, form.put("status", "failed").put("message", "No USPS label"));
        assertThat(Shop.refused(close("key-1", List.of("shp_1")))
                        .messages()
                        .get(0)
                        .text())
                .contains("No USPS label");
    }
}
