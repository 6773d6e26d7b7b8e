package org.waypost.web.rest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.notifications.DigestTime;
import org.waypost.notifications.NoticeChoice;
import org.waypost.notifications.QuietHours;
import org.waypost.notifications.Timing;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * When a renter is told of what; hours are those of the location's clock.
 *
 * @param mail of mail that arrived: {@code now}, {@code daily}, {@code weekly} or {@code portal} (no e-mail)
 * @param requests of requests: the same
 * @param digestDay day of the weekly digest
 * @param digestHour hour of digests, 0 to 23
 * @param quietFrom when e-mails begin to wait; absent for no quiet hours
 * @param quietUntil when they go on
 */
public record NoticeChoiceJson(
        @Schema(example = "daily") String mail,
        @Schema(example = "now") String requests,
        @Schema(example = "monday") String digestDay,
        @Schema(example = "18") Integer digestHour,
        @Schema(example = "21:00") String quietFrom,
        @Schema(example = "08:00") String quietUntil) {

    static NoticeChoiceJson of(NoticeChoice choice) {
        return new NoticeChoiceJson(
                MailItemJson.apiName(choice.mail()),
                MailItemJson.apiName(choice.requests()),
                MailItemJson.apiName(choice.digest().day()),
                choice.digest().hour(),
                choice.quiet().map(quiet -> quiet.from().toString()).orElse(null),
                choice.quiet().map(quiet -> quiet.until().toString()).orElse(null));
    }

    /** What is chosen; absent fields but the quiet hours stay as they are. */
    NoticeChoice over(NoticeChoice old) {
        return new NoticeChoice(
                mail == null ? old.mail() : ApiNames.constant("mail", mail, Timing.values()),
                requests == null ? old.requests() : ApiNames.constant("requests", requests, Timing.values()),
                new DigestTime(
                        digestDay == null
                                ? old.digest().day()
                                : ApiNames.constant("digestDay", digestDay, DayOfWeek.values()),
                        digestHour == null ? old.digest().hour() : digestHour),
                quiet());
    }

    private Optional<QuietHours> quiet() {
        if (quietFrom == null && quietUntil == null) {
            return Optional.empty();
        }
        return Optional.of(new QuietHours(time("quietFrom", quietFrom), time("quietUntil", quietUntil)));
    }

    private static LocalTime time(String field, String text) {
        try {
            return LocalTime.parse(String.valueOf(text));
        } catch (DateTimeParseException noTime) {
            throw new PlatformException(SharedError.INVALID, noTime, field);
        }
    }
}
