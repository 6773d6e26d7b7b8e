package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.json.JSONObject;
import org.waypost.spi.Answer;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.Dimensions;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Parcel;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.carrier.Weight;
import org.waypost.testkit.host.RecordedRequest;
import org.waypost.testkit.host.RecordingHttpServer;
import org.waypost.testkit.host.ScriptedAnswer;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.host.TestScope;

/** A connector before a played EasyPost, of which single answers can be changed. */
final class Shop implements AutoCloseable {
    final RecordingHttpServer server = RecordingHttpServer.start();
    final TestScope scope = TestScope.of("t1").withHttp(server.http());
    final SpiContext context = TestContext.of("t1");
    final CarrierConnector connector;

    private final PlayedEasyPost played = new PlayedEasyPost();
    private final Map<String, Deque<ScriptedAnswer>> instead = new HashMap<>();

    Shop(String... settings) {
        Map<String, String> values = new HashMap<>(Map.of("api-key", "EZTKtest", "environment", "test"));
        for (int i = 0; i < settings.length; i += 2) {
            values.put(settings[i], settings[i + 1]);
        }
        connector = new EasyPostFactory().create(scope, Settings.of(values));
        server.play(request ->
                Optional.ofNullable(instead.get(kind(request))).map(Deque::poll).or(() -> played.apply(request)));
    }

    private static String kind(RecordedRequest request) {
        String path = request.path().replaceAll("^/v2|/[a-z]+_\\d+(?=/|$)", "");
        return request.method() + " " + path;
    }

    /** Answers the next request of a kind, for instance {@code POST /shipments/buy}, in another way. */
    Shop instead(String kind, int status, JSONObject body) {
        return instead(kind, ScriptedAnswer.json(status, body.toString()));
    }

    Shop instead(String kind, ScriptedAnswer answer) {
        instead.computeIfAbsent(kind, one -> new ArrayDeque<>()).add(answer);
        return this;
    }

    List<String> asked() {
        return server.requests().stream().map(Shop::kind).toList();
    }

    JSONObject sent(String kind) {
        return server.requests().stream()
                .filter(request -> kind(request).equals(kind))
                .map(request -> new JSONObject(request.body().text()))
                .findFirst()
                .orElseThrow();
    }

    static Consignment consignment() {
        Dimensions size =
                new Dimensions(new BigDecimal("10"), new BigDecimal("8"), new BigDecimal("4"), Dimensions.Unit.IN);
        return consignment(new Parcel(new Weight(new BigDecimal("15.4"), Weight.Unit.OZ), Optional.of(size), ""));
    }

    static Consignment consignment(Parcel... parcels) {
        return new Consignment(
                address("Jack Sparrow", List.of("388 Townsend St", "Apt 20"), "San Francisco", "94107"),
                address("Elizabeth Swan", List.of("179 N Harbor Dr"), "Redondo Beach", "90277"),
                List.of(parcels),
                LocalDate.of(2020, 1, 3),
                Map.of());
    }

    static PostalAddress address(String name, List<String> lines, String city, String zip) {
        return new PostalAddress(
                name, "", lines, city, "CA", zip, "US", new PostalAddress.Contact("REDACTED", "test@example.com"));
    }

    static LabelOrder order() {
        return order("", LabelFormat.PNG);
    }

    static LabelOrder order(String rate, LabelFormat format) {
        CarrierService ground = new CarrierService("USPS/GroundAdvantage", "USPS Ground Advantage");
        return new LabelOrder(UUID.randomUUID().toString(), consignment(), ground, rate, format);
    }

    static <T> T value(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Value.class);
        return ((Answer.Value<T>) answer).value();
    }

    static <T> Answer.Refused<T> refused(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return (Answer.Refused<T>) answer;
    }

    @Override
    public void close() {
        server.close();
    }
}
