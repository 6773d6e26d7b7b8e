package org.waypost.plugins.carrier.easypost;

import java.util.List;
import org.json.JSONObject;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.Tracking;
import org.waypost.spi.carrier.TrackingReport;
import org.waypost.spi.carrier.TrackingStatus;

/**
 * Asks EasyPost's trackers. A label that was bought here has one; asking for one that is there gives it again, and a number
 * of elsewhere gets one, which EasyPost charges for.
 *
 * @param api EasyPost
 */
record EasyPostTracking(Api api) implements Tracking {
    @Override
    public List<TrackingReport> track(SpiContext context, List<String> numbers) {
        return numbers.stream().map(number -> track(context, number)).toList();
    }

    private TrackingReport track(SpiContext context, String number) {
        JSONObject tracker = new JSONObject().put("tracking_code", number);
        try {
            TrackingReport report = api.send(
                    context, Call.post("/trackers", new JSONObject().put("tracker", tracker)), TrackerText::report);
            return new TrackingReport(number, report.status(), report.events());
        } catch (Refusal no) {
            if (no.code() == SpiErrorCode.NOT_SERVICEABLE
                    || no.code() == SpiErrorCode.NOT_FOUND
                    || no.isAbout("number")) {
                return new TrackingReport(number, TrackingStatus.UNKNOWN, List.of());
            }
            throw no.exception();
        }
    }
}
