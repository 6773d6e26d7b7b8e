package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.Money;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.CheckedAddress;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.CustomsDeclaration;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.Manifest;
import org.waypost.spi.carrier.PickupOrder;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.carrier.Rate;
import org.waypost.spi.carrier.TrackingReport;
import org.waypost.spi.carrier.TrackingStatus;
import org.waypost.spi.carrier.VoidOutcome;
import org.waypost.spi.carrier.Weight;
import org.waypost.testkit.host.RecordedRequest;
import org.waypost.testkit.host.ScriptedAnswer;

/** The plugin before what the real EasyPost answered to others, and what it sends beside what they sent. */
class RecordedExchangesTest {
    private final Shop shop = new Shop("webhook-secret", SignatureTest.SECRET);

    @BeforeAll
    static void look() {
        Assumptions.assumeTrue(
                Recording.folder().isPresent(),
                "skipped: no carriers/easypost beside the project (-Dwaypost.shared.data=FOLDER)");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Recording replay(String name) {
        Recording recording = Recording.of(name);
        shop.server.play(recording::answer);
        return recording;
    }

    private Answer<Labels> buy(LabelFormat format) {
        return shop.connector.labels().buy(shop.context, Shop.order("", format));
    }

    @Test
    void quotes() {
        JSONObject theirs = replay("shipment/buy_with_params").asked("POST /v2/shipments");
        Answer<List<Rate>> answer = shop.connector.rates().quote(shop.context, Shop.consignment());
        assertThat(Shop.value(answer))
                .extracting(
                        rate -> rate.service().name(),
                        rate -> rate.price().amount(),
                        rate -> rate.arrives().orElseThrow())
                .containsExactly(
                        tuple("USPS Ground Advantage", new BigDecimal("5.93"), LocalDate.of(2020, 1, 8)),
                        tuple("USPS Priority", new BigDecimal("6.90"), LocalDate.of(2020, 1, 7)),
                        tuple("USPS Express", new BigDecimal("33.10"), LocalDate.of(2020, 1, 6)));
        assertThat(answer.messages()).extracting(Message::text).containsExactly("UPS: Invalid Access License number");
        assertHolds(shop.sent("POST /shipments"), theirs);
    }

    @Test
    void buys() {
        Recording recording = replay("shipment/buy_with_params");
        JSONObject bought = recording.answered(1);
        String theirs = (String) recording
                .asked("POST /v2/shipments/" + bought.getString("id") + "/buy")
                .query("/rate/id");
        Labels labels = Shop.value(buy(LabelFormat.PNG));
        assertThat(labels.shipment()).isEqualTo(bought.getString("id"));
        assertThat(labels.price()).isEqualTo(Money.of("5.93", "USD"));
        assertThat(labels.parcels()).singleElement().satisfies(label -> {
            assertThat(label.trackingNumber()).isEqualTo(bought.getString("tracking_code"));
            assertThat(label.format()).isEqualTo(LabelFormat.PNG);
        });
        assertThat(sentTo("/buy").query("/rate/id")).isEqualTo(theirs);
    }

    private JSONObject sentTo(String end) {
        return shop.server.requests().stream()
                .filter(request -> request.path().endsWith(end))
                .map(request -> new JSONObject(request.body().text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void has_a_label_converted() {
        replay("shipment/convert_label");
        Labels.ParcelLabel label = Shop.value(buy(LabelFormat.ZPL)).parcels().get(0);
        assertThat(label.format()).isEqualTo(LabelFormat.ZPL);
        assertThat(label.file().text()).startsWith("^XA");
    }

    @Test
    void gives_a_label_back() {
        String shipment = replay("shipment/refund").answered(0).getString("id");
        assertThat(Shop.value(shop.connector.labels().voidLabel(shop.context, shipment)))
                .isEqualTo(VoidOutcome.REFUND_PENDING);
    }

    @Test
    void declares_to_customs() {
        JSONObject theirs = replay("shipment/create").asked("POST /v2/shipments");
        Consignment plain = Shop.consignment();
        Consignment abroad = new Consignment(
                        plain.from(), plain.to(), plain.parcels(), plain.shipDate(), Map.of("invoice_number", "123"))
                .withCustoms(new CustomsDeclaration(
                        CustomsDeclaration.Contents.MERCHANDISE,
                        "",
                        CustomsDeclaration.Undeliverable.RETURN,
                        "Steve Brule",
                        "NOEEI 30.37(a)",
                        List.of(new CustomsDeclaration.Item(
                                "Sweet shirts",
                                2,
                                Money.of("23.25", "USD"),
                                new Weight(new BigDecimal("11"), Weight.Unit.OZ),
                                "US",
                                "654321"))));
        LabelOrder order = Shop.order();
        shop.connector
                .labels()
                .buy(shop.context, new LabelOrder("123", abroad, order.service(), "none/X/Y/1/USD", LabelFormat.PNG));
        assertHolds(shop.sent("POST /shipments"), theirs);
    }

    @Test
    void checks_addresses() {
        Recording good = replay("address/create_verify_strict");
        JSONObject theirs = (JSONObject) good.asked("POST /v2/addresses").query("/address");
        PostalAddress asked = Shop.consignment().from();
        CheckedAddress checked = Shop.value(shop.connector.addresses().check(shop.context, asked));
        assertThat(checked.changed()).isFalse();
        assertThat(checked.business()).contains(false);
        assertThat(checked.mailAgency()).isEmpty();
        assertThat(checked.address().lines()).containsExactly("388 TOWNSEND ST APT 20");
        assertThat(checked.address().postalCode()).isEqualTo("94107-1670");
        assertHolds(shop.sent("POST /addresses").getJSONObject("address"), theirs);
    }

    @Test
    void refuses_addresses_also_where_a_carrier_calls_it_a_success() {
        for (String name : List.of("address/create_verify", "address/create_verify_carrier")) {
            JSONObject answer = Recording.exchanges(file(name))
                    .map(exchange -> (JSONObject) exchange.answered())
                    .filter(one -> one.query("/verifications/delivery") != null)
                    .findFirst()
                    .orElseThrow();
            shop.instead("POST /addresses", 201, answer);
            Answer.Refused<CheckedAddress> no = Shop.refused(shop.connector
                    .addresses()
                    .check(shop.context, Shop.consignment().to()));
            assertThat(no.code()).isEqualTo(SpiErrorCode.ADDRESS);
            assertThat(no.messages()).extracting(Message::code).contains("E.ADDRESS.NOT_FOUND");
        }
    }

    private static Path file(String name) {
        return Recording.folder().orElseThrow().resolve(name + ".json");
    }

    @Test
    void follows_parcels() {
        replay("tracker/create");
        List<TrackingReport> reports = shop.connector.tracking().track(shop.context, List.of("EZ1000000001"));
        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.number()).isEqualTo("EZ1000000001");
            assertThat(report.status()).isEqualTo(TrackingStatus.ANNOUNCED);
            assertThat(report.events())
                    .extracting(TrackingReport.Event::text, TrackingReport.Event::place)
                    .containsExactly(
                            tuple("Shipping Label Created", "HOUSTON, TX"),
                            tuple("Pre-Shipment Info Sent to USPS", ""));
        });
    }

    @Test
    void orders_a_pickup_and_cancels_it() {
        Recording recording = replay("pickup/cancel");
        JSONObject theirs = recording.asked("POST /v2/pickups");
        String id = recording.answered(1).getString("id");
        JSONObject choice = recording.asked("POST /v2/pickups/" + id + "/buy");
        PickupOrder order = new PickupOrder(
                "key",
                Shop.consignment().from(),
                LocalDate.of(2025, 1, 3).atTime(9, 0).atZone(ZoneOffset.UTC),
                LocalTime.of(17, 0),
                1,
                new Weight(BigDecimal.ONE, Weight.Unit.LB),
                List.of(recording.answered(0).getString("id")));
        String number = Shop.value(shop.connector.pickups().schedule(shop.context, order))
                .number();
        assertThat(number).isEqualTo("WTC64874480 " + id);
        assertHolds(sentTo("/buy"), choice);
        JSONObject asked = shop.sent("POST /pickups").getJSONObject("pickup");
        assertHolds(
                asked.getJSONObject("address"), theirs.getJSONObject("pickup").getJSONObject("address"));
        assertThat(asked.query("/shipment/id")).isEqualTo(theirs.query("/pickup/shipment/id"));
        assertThat(asked.keySet()).containsAll(theirs.getJSONObject("pickup").keySet());
        assertThat(Shop.value(shop.connector.pickups().cancel(shop.context, number)))
                .isEqualTo(number);
    }

    @Test
    void closes_the_day() {
        Recording recording = replay("scan_form/create");
        JSONObject theirs = recording.asked("POST /v2/scan_forms");
        String id = recording.answered(1).getString("id");
        List<String> shipments = List.of(recording.answered(0).getString("id"));
        Manifest manifest =
                Shop.value(shop.connector.manifests().close(shop.context, "key", LocalDate.of(2024, 8, 16), shipments));
        assertThat(manifest.number()).isEqualTo(id);
        assertThat(shop.sent("POST /scan_forms").query("/shipments/0/id")).isEqualTo(theirs.query("/shipments/0/id"));
    }

    @Test
    void subscribes_and_unsubscribes() {
        Recording recording = replay("webhook/update");
        JSONObject create = recording.asked("POST /v2/webhooks");
        String id = recording.answered(0).getString("id");
        JSONObject update = recording.asked("PUT /v2/webhooks/" + id);
        URI address = URI.create("http://example.com");
        create.getJSONObject("webhook").remove("custom_headers");
        update.remove("custom_headers");
        shop.connector.webhooks().subscribe(shop.context, address);
        assertHolds(shop.sent("POST /webhooks"), create);
        JSONObject list = new JSONObject()
                .put(
                        "webhooks",
                        new JSONArray().put(new JSONObject().put("id", id).put("url", address)));
        shop.server.play(request -> request.method().equals("GET")
                ? Optional.of(ScriptedAnswer.json(200, list.toString()))
                : recording.answer(request));
        shop.connector.webhooks().subscribe(shop.context, address);
        assertHolds(sentTo(id), update);
        shop.connector.webhooks().unsubscribe(shop.context, address);
        assertThat(shop.server.requests()).extracting(RecordedRequest::method).contains("DELETE");
    }

    @Test
    void understands_both_forms_of_errors() {
        replay("error/error");
        Answer.Refused<List<Rate>> blank = Shop.refused(shop.connector.rates().quote(shop.context, Shop.consignment()));
        assertThat(blank.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
        assertThat(blank.messages())
                .extracting(Message::code, Message::text)
                .containsExactly(
                        tuple("PARAMETER.REQUIRED", "Missing required parameter."),
                        tuple("PARAMETER.REQUIRED", "shipment: cannot be blank"));
        Recording.Exchange other = Recording.exchanges(file("error/error_alternative_format"))
                .findFirst()
                .orElseThrow();
        shop.server.play(request ->
                Optional.of(ScriptedAnswer.json(other.status(), other.answered().toString())));
        Answer.Refused<VoidOutcome> missing =
                Shop.refused(shop.connector.labels().voidLabel(shop.context, "shp_0"));
        assertThat(missing.code()).isEqualTo(SpiErrorCode.NOT_FOUND);
        assertThat(missing.messages())
                .extracting(Message::text)
                .contains("No eligible insurance found with provided tracking code.");
    }

    @Test
    void reads_every_thing_in_every_answer() throws IOException {
        Map<String, Consumer<JSONObject>> readers = Map.of(
                "Shipment", Shipment::of,
                "Rate", Offer::of,
                "PostageLabel", PostageLabel::of,
                "Tracker", TrackerText::report,
                "Pickup", Pickup::of,
                "Address", AddressText::read);
        Map<String, Integer> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Recording.folder().orElseThrow())) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(Recording::exchanges)
                    .forEach(exchange -> read(exchange.answered(), readers, read));
        }
        assertThat(read).containsOnlyKeys(readers.keySet());
        assertThat(read).allSatisfy((kind, times) -> assertThat(times).as(kind).isGreaterThan(4));
    }

    private static void read(Object json, Map<String, Consumer<JSONObject>> readers, Map<String, Integer> read) {
        if (json instanceof JSONArray list) {
            list.forEach(one -> read(one, readers, read));
        } else if (json instanceof JSONObject object) {
            String kind = object.optString("object");
            if (readers.containsKey(kind)) {
                readers.get(kind).accept(object);
                read.merge(kind, 1, Integer::sum);
            }
            object.keySet().forEach(name -> read(object.get(name), readers, read));
        }
    }

    /** All that they sent is in what the plugin sends, which may say more. */
    private static void assertHolds(Object ours, Object theirs) {
        if (theirs instanceof JSONObject object) {
            object.keySet().stream()
                    .filter(name -> !object.get(name).equals(""))
                    .forEach(name -> assertHolds(((JSONObject) ours).opt(name), object.get(name)));
        } else if (theirs instanceof JSONArray list) {
            for (int i = 0; i < list.length(); i++) {
                assertHolds(((JSONArray) ours).get(i), list.get(i));
            }
        } else if (theirs instanceof Number number) {
            assertThat(new BigDecimal(ours.toString())).isEqualByComparingTo(number.toString());
        } else {
            assertThat(ours).isEqualTo(theirs);
        }
    }
}
