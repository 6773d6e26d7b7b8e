package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.extensions.LocationPlugins;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.requests.BuyLabel;
import org.waypost.requests.CarrierCall;
import org.waypost.requests.DispatchShipments;
import org.waypost.requests.Driver;
import org.waypost.requests.FindShipments;
import org.waypost.requests.ForwardTerms;
import org.waypost.requests.ForwardingAddress;
import org.waypost.requests.GiveUpShipment;
import org.waypost.requests.HearCarrier;
import org.waypost.requests.LabelChoice;
import org.waypost.requests.OutboundShipment;
import org.waypost.requests.PackShipment;
import org.waypost.requests.ParcelMeasures;
import org.waypost.requests.ParcelProgress;
import org.waypost.requests.PrepareShipment;
import org.waypost.requests.Refund;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestsError;
import org.waypost.requests.ShipmentId;
import org.waypost.requests.ShipmentStatus;
import org.waypost.requests.Wish;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;

/**
 * EasyPost reports by itself, and its plugin knows it by its signature: parcels move on as if somebody had asked. Whoever
 * cannot sign with the location's own secret changes nothing.
 */
@InsideTheServer
class CarrierCallsIT {
    private static final String EASYPOST = ScriptedCarrier.REPORTING;
    private static final String SECRET = "a long random text of our own";
    private static final String OTHER_SECRET = "a long random text of theirs";
    private static final ForwardingAddress HOME = new ForwardingAddress(
            "Marisol Vega", "", List.of("1200 N Ashland Ave"), "Chicago", "IL", "60622", "US", "");
    private static final ParcelMeasures PARCEL = new ParcelMeasures(250, 240, 110, 20);

    /** As EasyPost writes them, with less of what nobody reads. */
    private static final String TRACKER = """
            {"id":"evt_1","object":"Event","mode":"test","description":"tracker.updated","status":"pending",
             "previous_attributes":{"status":"pre_transit"},
             "result":{"id":"trk_1","object":"Tracker","mode":"test","tracking_code":"%s","status":"%s",
              "status_detail":"status_update","carrier":"USPS","tracking_details":[{"object":"TrackingDetail",
              "message":"On its way","status":"%2$s","status_detail":"status_update",
              "datetime":"2026-11-22T16:00:00Z","tracking_location":{"city":"CHICAGO","state":"IL"}}]}}""";

    private static final String REFUND = """
            {"id":"evt_2","object":"Event","mode":"test","description":"refund.successful",
             "result":{"id":"rfnd_1","object":"Refund","status":"%s","shipment_id":"%s","carrier":"USPS"}}""";

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Traces traces;

    @Inject
    private TenantSql sql;

    @Inject
    private LocationPlugins plugins;

    @Inject
    private RequestAction request;

    @Inject
    private PrepareShipment prepare;

    @Inject
    private BuyLabel buyLabel;

    @Inject
    private PackShipment pack;

    @Inject
    private DispatchShipments dispatch;

    @Inject
    private GiveUpShipment giveUp;

    @Inject
    private FindShipments shipments;

    @Inject
    private HearCarrier hearCarrier;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations_with_an_account_each() {
        own = withAccount(SECRET);
        other = withAccount(OTHER_SECRET);
    }

    @Test
    void a_parcel_moves_on_until_it_is_delivered() {
        ShipmentId parcel = dispatched();

        hears(own, tracker(parcel, "out_for_delivery"), SECRET);
        assertThat(shipment(parcel).progress()).contains(ParcelProgress.OUT_FOR_DELIVERY);
        hears(own, tracker(parcel, "delivered"), SECRET);
        hears(own, tracker(parcel, "in_transit"), SECRET);

        assertThat(shipment(parcel).status()).isEqualTo(ShipmentStatus.DELIVERED);
        assertThat(Collections.frequency(traces.ledger(own), "shipments.delivered"))
                .as("once of the parcel, once of the piece in it")
                .isEqualTo(2);
        assertThat(actorOf("shipments.delivered")).isEqualTo("carrier easypost");
    }

    @Test
    void a_refund_is_decided() {
        ShipmentId parcel = bought();
        own.clerk(() -> giveUp.giveUp(parcel));
        own.clerk(() -> sql.update(
                "UPDATE outbound_shipment SET refund = 'PENDING', version = version + 1 WHERE tenant_id = :tenant"));
        String name = own.clerk(() -> sql.query(
                        "SELECT purchase_name FROM outbound_shipment WHERE tenant_id = :tenant",
                        row -> row.getString(1)))
                .get(0);

        hears(own, REFUND.formatted("refunded", name), SECRET);

        assertThat(shipment(parcel).refund()).contains(Refund.GIVEN);
    }

    @Test
    void a_wrong_signature_or_the_secret_of_another_location_changes_nothing() {
        ShipmentId parcel = dispatched();
        String body = tracker(parcel, "delivered");
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> hears(own, body, OTHER_SECRET))).isEqualTo(RequestsError.UNSIGNED_CALL);
        assertThat(codeOf(() -> hears(own, call(body, Map.of())))).isEqualTo(RequestsError.UNSIGNED_CALL);
        assertThat(codeOf(() -> hears(own, call(body + " ", signed(body, SECRET)))))
                .isEqualTo(RequestsError.UNSIGNED_CALL);
        hears(other, body, OTHER_SECRET);

        assertThat(RequestsError.UNSIGNED_CALL.status()).isEqualTo(401);
        assertThat(shipment(parcel).status()).isEqualTo(ShipmentStatus.DISPATCHED);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void nobody_listens_to_a_carrier_that_is_off_or_unknown_or_reports_nothing() {
        own.as("manager", () -> switched(false));

        assertThat(codeOf(() -> hears(own, "{}", SECRET))).isEqualTo(RequestsError.NOT_A_CARRIER);
        for (String name : List.of("manual", "no-such-carrier", "")) {
            assertThat(codeOf(() -> hears(own, name, call("{}", Map.of())))).isEqualTo(RequestsError.NOT_A_CARRIER);
        }
    }

    private Location withAccount(String secret) {
        Location location = locations.open();
        location.as("manager", () -> {
            plugins.save(
                    new OfferId(PluginKind.CARRIER, EASYPOST),
                    Map.of("environment", "test", "api-key@test", "EZTKnone", "webhook-secret@test", secret));
            return switched(true);
        });
        return location;
    }

    private boolean switched(boolean on) {
        plugins.setOn(new OfferId(PluginKind.CARRIER, EASYPOST), on);
        return on;
    }

    private ShipmentId bought() {
        Wish wish = new Wish.Forward(new Wish.Destination.Given(HOME), ForwardTerms.USUAL, "");
        var asked = own.renter(() -> request.request(mailbag.stored(own), wish));
        ShipmentId parcel = own.clerk(() -> prepare.prepare(List.of(asked.requestId()), PARCEL, Optional.empty())
                .shipmentId());
        own.clerk(() -> buyLabel.buy(parcel, new LabelChoice(EASYPOST, "1", "ground", "Ground")));
        return parcel;
    }

    private ShipmentId dispatched() {
        ShipmentId parcel = bought();
        own.clerk(() -> pack.pack(parcel));
        own.clerk(() -> dispatch.dispatch(List.of(parcel), Driver.named("J. Ortiz")));
        return parcel;
    }

    private String tracker(ShipmentId parcel, String status) {
        return TRACKER.formatted(shipment(parcel).trackingNumber(), status);
    }

    private OutboundShipment shipment(ShipmentId id) {
        return own.clerk(() -> shipments.withId(id)).shipment();
    }

    private String actorOf(String action) {
        return own.clerk(() -> sql.query(
                        "SELECT actor_subject FROM ledger_entry WHERE tenant_id = :tenant AND action = ?",
                        row -> row.getString(1),
                        action))
                .get(0);
    }

    private boolean hears(Location at, String body, String secret) {
        return hears(at, call(body, signed(body, secret)));
    }

    private boolean hears(Location at, CarrierCall call) {
        return hears(at, EASYPOST, call);
    }

    private boolean hears(Location at, String carrier, CarrierCall call) {
        return at.as(Actor.nobody("a carrier"), () -> {
            hearCarrier.hear(carrier, call);
            return true;
        });
    }

    private static CarrierCall call(String body, Map<String, String> headers) {
        return new CarrierCall(
                "POST", "/carriers/easypost", headers, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> signed(String body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String digest = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
            return Map.of("X-Hmac-Signature", "hmac-sha256-hex=" + digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
