package org.waypost.plugins.carrier.easypost;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.waypost.spi.carrier.TrackingReport;
import org.waypost.spi.carrier.TrackingReport.Event;
import org.waypost.spi.carrier.TrackingStatus;

/** Reads EasyPost's trackers. */
final class TrackerText {
    private static final Map<String, TrackingStatus> STATUSES = Map.of(
            "pre_transit", TrackingStatus.ANNOUNCED,
            "in_transit", TrackingStatus.IN_TRANSIT,
            "out_for_delivery", TrackingStatus.OUT_FOR_DELIVERY,
            "available_for_pickup", TrackingStatus.READY_FOR_PICKUP,
            "delivered", TrackingStatus.DELIVERED,
            "return_to_sender", TrackingStatus.RETURNING,
            "failure", TrackingStatus.HELD_UP,
            "cancelled", TrackingStatus.CANCELLED);

    /** Details of a parcel on its way that keep it. */
    private static final Set<String> HINDRANCES = Set.of(
            "address_correction",
            "awaiting_information",
            "damaged",
            "delayed",
            "delivery_exception",
            "held",
            "missorted",
            "refused",
            "transit_exception",
            "weather_delay");

    private TrackerText() {}

    static TrackingReport report(JSONObject tracker) {
        List<Event> events = Given.objects(tracker, "tracking_details").stream()
                .flatMap(detail -> Given.time(detail, "datetime").map(at -> event(detail, at)).stream())
                .sorted(Comparator.comparing((Event event) -> event.at().toInstant())
                        .reversed())
                .toList();
        return new TrackingReport(tracker.getString("tracking_code"), status(tracker), events);
    }

    private static Event event(JSONObject detail, OffsetDateTime at) {
        return new Event(at, status(detail), Given.text(detail, "message"), place(detail));
    }

    private static TrackingStatus status(JSONObject object) {
        String detail = Given.text(object, "status_detail");
        TrackingStatus status = STATUSES.getOrDefault(Given.text(object, "status"), TrackingStatus.UNKNOWN);
        return switch (status) {
            case IN_TRANSIT, OUT_FOR_DELIVERY, HELD_UP ->
                detail.equals("lost") ? TrackingStatus.LOST : kept(status, detail);
            default -> status;
        };
    }

    private static TrackingStatus kept(TrackingStatus status, String detail) {
        return HINDRANCES.contains(detail) ? TrackingStatus.HELD_UP : status;
    }

    private static String place(JSONObject detail) {
        JSONObject place = detail.optJSONObject("tracking_location", new JSONObject());
        return Stream.of("city", "state", "country")
                .flatMap(name -> Given.present(place, name).stream())
                .collect(Collectors.joining(", "));
    }
}
