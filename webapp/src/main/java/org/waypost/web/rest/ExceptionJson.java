package org.waypost.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.customers.ReleaseException;

/**
 * An exception by which a renter is served although his papers are not in order.
 *
 * @param reason why
 * @param until its last day
 * @param grantedBy who answers for it
 * @param grantedAt when, ISO 8601
 * @param endedBy who ended it before its last day; absent otherwise
 * @param endedAt when; absent otherwise
 */
public record ExceptionJson(
        String reason, String until, String grantedBy, String grantedAt, String endedBy, String endedAt) {
    static ExceptionJson of(ReleaseException exception) {
        return new ExceptionJson(
                exception.reason(),
                exception.until().toString(),
                exception.grantedByName(),
                exception.grantedAt().toString(),
                exception.endedAt().map(ended -> exception.endedByName()).orElse(null),
                exception.endedAt().map(Object::toString).orElse(null));
    }

    /** A renter's, the newest first. */
    @Schema(name = "ExceptionsJson")
    public record ListJson(List<ExceptionJson> exceptions) {}

    /**
     * One to be granted.
     *
     * @param reason why
     * @param until its last day, within a year
     */
    @Schema(name = "NewExceptionJson")
    public record NewJson(String reason, String until) {
        String given() {
            return Objects.requireNonNullElse(reason, "");
        }

        LocalDate lastDay() {
            return ApiNames.day("until", String.valueOf(until));
        }
    }
}
