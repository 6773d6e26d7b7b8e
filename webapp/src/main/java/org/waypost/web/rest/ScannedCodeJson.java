package org.waypost.web.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.mailroom.ScannedCode;
import org.waypost.mailroom.TrackingNumber;

/**
 * What a code is.
 *
 * @param number by which the parcel is known: the carrier's, or the bare code when no carrier is known
 * @param carrier who brings it; empty when unknown
 * @param checkDigit {@code right}, {@code none} or {@code wrong}; absent when no carrier is known
 * @param readings all that it may be, the likeliest first
 * @param expected parcels announced under the number, for operators
 * @param received parcels of the number that came in during the last 90 days, for operators
 */
public record ScannedCodeJson(
        @Schema(example = "9400111202555842332669") String number,
        @Schema(example = "USPS") String carrier,
        @Schema(example = "right") String checkDigit,
        List<ReadingJson> readings,
        List<ExpectedPackageJson> expected,
        List<MailItemJson> received) {

    static ScannedCodeJson of(ScannedCode code, List<ExpectedPackageJson> expected, List<MailItemJson> received) {
        return new ScannedCodeJson(
                code.number(),
                code.carrier(),
                code.best()
                        .map(TrackingNumber::check)
                        .map(MailItemJson::apiName)
                        .orElse(null),
                code.readings().stream().map(ReadingJson::of).toList(),
                expected,
                received);
    }

    /** One reading: carrier, its number, what it tells of the service, its check digit, where to follow the parcel. */
    public record ReadingJson(String carrier, String number, String service, String checkDigit, String page) {
        static ReadingJson of(TrackingNumber reading) {
            return new ReadingJson(
                    reading.carrier(),
                    reading.number(),
                    reading.service(),
                    MailItemJson.apiName(reading.check()),
                    reading.page().map(URI::toString).orElse(null));
        }
    }
}
