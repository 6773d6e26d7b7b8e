package org.waypost.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.verification.ComingDay;
import org.waypost.verification.Licence;
import org.waypost.verification.LicenceKind;

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
     * @param what {@code certification}, {@code licence_ends}, {@code document_ends}, {@code mailbox_closes} or {@code
     *     remailing_ends}
     * @param about a name, or empty
     * @param customer id of the renter it is about; absent when it is about none
     */
    @Schema(name = "ComingDayJson")
    public record DayJson(String on, String what, String about, String customer) {
        static DayJson of(ComingDay day) {
            return new DayJson(
                    day.on().toString(),
                    MailItemJson.apiName(day.what()),
                    day.about(),
                    day.customer() == 0 ? null : Long.toString(day.customer()));
        }
    }
}
