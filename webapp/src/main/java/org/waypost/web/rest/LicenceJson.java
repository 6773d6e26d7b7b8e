package org.waypost.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.registration.ComingDay;
import org.waypost.registration.Duty;
import org.waypost.registration.Licence;
import org.waypost.registration.LicenceKind;

/**
 * A registration of the location itself.
 *
 * @param id the id
 * @param kind {@code postal}, {@code state}, {@code money_laundering} or {@code other}
 * @param number under which the location is registered
 * @param authority with whom
 * @param expiresOn its last day; absent without one
 */
public record LicenceJson(String id, String kind, String number, String authority, String expiresOn) {
    static LicenceJson of(Licence licence) {
        return new LicenceJson(
                Long.toString(licence.id()),
                licence.kind().apiName(),
                licence.number(),
                licence.authority(),
                licence.expiresOn().map(LocalDate::toString).orElse(null));
    }

    /** Those that are held, the next to run out first. */
    @Schema(name = "LicencesJson")
    public record ListJson(List<LicenceJson> licences) {}

    /**
     * What stands on one.
     *
     * @param kind {@code postal}, {@code state}, {@code money_laundering} or {@code other}; is not changed by a renewal
     * @param number under which the location is registered
     * @param authority with whom
     * @param expiresOn its last day; absent without one
     */
    @Schema(name = "NewLicenceJson")
    public record NewJson(String kind, String number, String authority, String expiresOn) {
        LicenceKind licenceKind() {
            return ApiNames.constant("kind", String.valueOf(kind), LicenceKind.values());
        }

        String givenNumber() {
            return Objects.requireNonNullElse(number, "");
        }

        String givenAuthority() {
            return Objects.requireNonNullElse(authority, "");
        }

        Optional<LocalDate> lastDay() {
            return Optional.ofNullable(expiresOn)
                    .filter(day -> !day.isBlank())
                    .map(day -> ApiNames.day("expiresOn", day));
        }
    }

    /** What the next days bring, the nearest first. */
    @Schema(name = "ComingDaysJson")
    public record DaysJson(List<DayJson> days) {}

    /**
     * Something a day brings.
     *
     * @param on the day
     * @param what {@code certification}, {@code licence_ends}, {@code document_ends}, {@code mailbox_closes}, {@code
     *     remailing_ends} or {@code duty}
     * @param about a name, or empty
     * @param customer id of the renter it is about; absent when it is about none
     * @param duty what the rules ask for; absent when it is no duty
     */
    @Schema(name = "ComingDayJson")
    public record DayJson(String on, String what, String about, String customer, DutyJson duty) {
        static DayJson of(ComingDay day) {
            return new DayJson(
                    day.on().toString(),
                    MailItemJson.apiName(day.what()),
                    day.about(),
                    day.customer() == 0 ? null : Long.toString(day.customer()),
                    day.duty().map(DutyJson::of).orElse(null));
        }
    }

    /**
     * Something the rules of the location ask for.
     *
     * @param rules what people call the set of rules
     * @param id of the duty in that set
     * @param once whether it is done once; else it lasts until its day
     * @param text what to do
     * @param source where it comes from
     * @param address of the source, or empty
     */
    @Schema(name = "DutyJson")
    public record DutyJson(String rules, String id, boolean once, String text, String source, String address) {
        private static DutyJson of(Duty duty) {
            return new DutyJson(
                    duty.rules(),
                    duty.id(),
                    duty.once(),
                    duty.text(),
                    duty.citation().source(),
                    duty.citation().address());
        }
    }
}
