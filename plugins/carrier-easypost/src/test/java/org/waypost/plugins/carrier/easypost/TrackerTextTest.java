package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.carrier.TrackingReport;
import org.waypost.spi.carrier.TrackingReport.Event;
import org.waypost.spi.carrier.TrackingStatus;

class TrackerTextTest {
    @ParameterizedTest
    @CsvSource({
        "unknown,unknown,UNKNOWN",
        "pre_transit,label_created,ANNOUNCED",
        "in_transit,departed_facility,IN_TRANSIT",
        "in_transit,weather_delay,HELD_UP",
        "in_transit,lost,LOST",
        "out_for_delivery,out_for_delivery,OUT_FOR_DELIVERY",
        "out_for_delivery,delivery_exception,HELD_UP",
        "available_for_pickup,arrived_at_pickup_location,READY_FOR_PICKUP",
        "delivered,arrived_at_destination,DELIVERED",
        "return_to_sender,return,RETURNING",
        "failure,failure,HELD_UP",
        "failure,lost,LOST",
        "cancelled,cancelled,CANCELLED",
        "error,unknown,UNKNOWN",
        "something_new,unknown,UNKNOWN"
    })
    void understands_every_status(String status, String detail, TrackingStatus meant) {
        JSONObject tracker = Written.answer("tracker").put("status", status).put("status_detail", detail);
        assertThat(TrackerText.report(tracker).status()).isEqualTo(meant);
    }

    @Test
    void tells_what_happened_the_newest_first_at_the_places_own_time() {
        List<Event> events = TrackerText.report(Written.answer("tracker")).events();
        assertThat(events)
                .containsExactly(
                        new Event(
                                OffsetDateTime.of(2026, 11, 21, 6, 30, 0, 0, ZoneOffset.ofHours(-6)),
                                TrackingStatus.IN_TRANSIT,
                                "Arrived at USPS Facility",
                                "HOUSTON, TX"),
                        new Event(
                                OffsetDateTime.of(2026, 11, 21, 8, 30, 0, 0, ZoneOffset.UTC),
                                TrackingStatus.HELD_UP,
                                "Forwarded",
                                ""),
                        new Event(
                                OffsetDateTime.of(2026, 11, 20, 10, 0, 0, 0, ZoneOffset.UTC),
                                TrackingStatus.ANNOUNCED,
                                "Pre-Shipment Info Sent to USPS",
                                ""));
    }

    @Test
    void leaves_out_what_has_no_time() {
        JSONObject tracker = Written.answer("tracker");
        tracker.getJSONArray("tracking_details").getJSONObject(0).put("datetime", JSONObject.NULL);
        tracker.getJSONArray("tracking_details").getJSONObject(1).put("datetime", "yesterday");
        TrackingReport report = TrackerText.report(tracker);
        assertThat(report.events()).extracting(Event::text).containsExactly("Forwarded");
    }
}
