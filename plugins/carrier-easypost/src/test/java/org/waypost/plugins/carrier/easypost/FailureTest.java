package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.Rate;
import org.waypost.testkit.host.ScriptedAnswer;

class FailureTest {
    private static final String QUOTE = "POST /shipments";

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private Answer<List<Rate>> quote() {
        return shop.connector.rates().quote(shop.context, Shop.consignment());
    }

    @ParameterizedTest
    @CsvSource({
        "400,BAD_REQUEST,'',NOT_SERVICEABLE",
        "402,PAYMENT_REQUIRED,'',NOT_SERVICEABLE",
        "404,NOT_FOUND,'',NOT_FOUND",
        "422,ADDRESS.VERIFY.FAILURE,street1,ADDRESS",
        "422,PARAMETER.REQUIRED,shipment.parcel.weight,INVALID_REQUEST",
        "422,SHIPMENT.RATES.UNAVAILABLE,'',NOT_SERVICEABLE",
        "422,CARRIER_ACCOUNT.NOT_FOUND,'',NOT_FOUND"
    })
    void says_no_for_a_reason(int status, String code, String field, SpiErrorCode kind) {
        JSONObject error = Written.error(code, "No.");
        if (!field.isEmpty()) {
            JSONObject one = new JSONObject().put("field", field).put("message", "is wrong");
            error.getJSONObject("error").put("errors", new JSONArray().put(one));
        }
        shop.instead(QUOTE, status, error);
        Answer.Refused<List<Rate>> no = Shop.refused(quote());
        assertThat(no.code()).isEqualTo(kind);
        assertThat(no.messages().get(0)).isEqualTo(new Message(Message.Level.ERROR, code, "No."));
    }

    @Test
    void reads_errors_in_every_form() {
        shop.instead(QUOTE, 422, new JSONObject("""
                {"error": {"code": "X", "message": ["one", "two"], "errors": [
                    "a text",
                    {"field": "customs_info.customs_items.hs_tariff_number", "message": "is wrong"},
                    {"field": "shipment", "message": ["cannot be", "blank"]},
                    {"message": "something"}]}}"""));
        assertThat(Shop.refused(quote()).messages())
                .extracting(Message::code, Message::text)
                .containsExactly(
                        tuple("X", "one, two"),
                        tuple("X", "a text"),
                        tuple("X", "customs.items.tariffNumber: is wrong"),
                        tuple("X", "shipment: cannot be, blank"),
                        tuple("X", "something"));
    }

    @Test
    void has_a_reason_even_when_easypost_gives_none() {
        shop.instead(QUOTE, ScriptedAnswer.status(422));
        assertThat(Shop.refused(quote()).messages().get(0).text()).isNotBlank();
    }

    @Test
    void names_the_wrong_value_where_there_is_no_other_way_to_say_no() {
        JSONObject one = new JSONObject().put("field", "webhook.url").put("message", "is no URL");
        JSONObject error = Written.error("PARAMETER.INVALID", "Wrong.");
        error.getJSONObject("error").put("errors", new JSONArray().put(one));
        Refusal no = Refusal.of(
                422, new Message(Message.Level.ERROR, "PARAMETER.INVALID", "Wrong."), error.getJSONObject("error"));
        assertThat(no.exception().code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
        assertThat(no.exception().field()).contains("webhook.url");
        assertThat(no.exception().getMessage()).isEqualTo("Wrong. webhook.url: is no URL");
        assertThat(no.exception().provider().orElseThrow().code()).isEqualTo("PARAMETER.INVALID");
    }

    @ParameterizedTest
    @CsvSource({"'Sun, 22 Nov 2026 10:01:30 GMT',90", "'Sun, 22 Nov 2026 09:00:00 GMT',0", "30,30", "soon,60", "'',60"})
    void waits_as_long_as_easypost_wants(String after, long seconds) {
        shop.scope.clock().set(Instant.parse("2026-11-22T10:00:00Z"));
        shop.instead(QUOTE, ScriptedAnswer.status(429).withHeader("Retry-After", after));
        assertThatThrownBy(this::quote).isInstanceOfSatisfying(SpiException.class, limited -> {
            assertThat(limited.code()).isEqualTo(SpiErrorCode.RATE_LIMITED);
            assertThat(limited.retryAfter()).contains(Duration.ofSeconds(seconds));
        });
    }

    @Test
    void keeps_what_easypost_says_of_a_refused_key() {
        shop.instead(QUOTE, 403, Written.error("MODE.UNAUTHORIZED", "This requires a production key."));
        assertThatThrownBy(this::quote).isInstanceOfSatisfying(SpiException.class, refused -> {
            assertThat(refused.code()).isEqualTo(SpiErrorCode.AUTH);
            assertThat(refused.provider().orElseThrow().code()).isEqualTo("MODE.UNAUTHORIZED");
        });
    }
}
