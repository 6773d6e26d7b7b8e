package org.waypost.requests;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a request in the order of due times, from which a list is read on.
 *
 * @param dueAt when it is due
 * @param id of the request, for those that are due at the same moment
 */
public record DueKey(Instant dueAt, long id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    static DueKey of(ActionRequest request) {
        return new DueKey(request.dueAt(), request.requestId().value());
    }

    /** Reads what {@link #toString()} wrote; nothing when somebody changed it. */
    public static Optional<DueKey> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new DueKey(
                        Instant.EPOCH.plus(Long.parseLong(written.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    /** As addresses write it. */
    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, dueAt) + "-" + id;
    }
}
