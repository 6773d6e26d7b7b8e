package org.waypost.web.errors;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.PlatformException;

/**
 * A no as it is told.
 *
 * @param status the HTTP status
 * @param code the stable code
 * @param title what kind of no it is, in the reader's language
 * @param detail what it means here, in the reader's language
 * @param incident under which number it stands in the logs: the correlation id
 * @param retryAfter after how many seconds trying again may help
 */
public record Problem(
        int status, String code, String title, String detail, String incident, Optional<Integer> retryAfter) {
    /** Seconds by status: one's turn comes soon, an outage is over soon or not, room is made by a person. */
    private static final Map<Integer, Integer> RETRY_SECONDS = Map.of(429, 2, 503, 10, 507, 60);

    private static final int SHORT = 8;

    /** The problem of an exception. */
    public static Problem of(PlatformException exception, Locale reader, String incident) {
        PlatformErrorCode code = exception.code();
        ProblemWords texts = ProblemWords.in(reader);
        return new Problem(
                code.status(),
                code.code(),
                texts.title(code.status()),
                texts.detail(code, exception.arguments()),
                incident,
                Optional.ofNullable(RETRY_SECONDS.get(code.status())));
    }

    /** The incident as people read it out on the telephone: its first eight digits. */
    public String shortIncident() {
        return incident.substring(0, Math.min(SHORT, incident.length()));
    }
}
