package org.waypost.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.waypost.shared.PlatformException;

/** A day and a time as the clock on the location's wall shows them. */
public record Appointment(LocalDate day, LocalTime time) {
    /**
     * The moment. Of a time that comes twice, when the clocks are put back, the first.
     *
     * @throws PlatformException {@link RequestsError#NO_SUCH_TIME} for a time that the clocks leave out
     */
    public Instant at(ZoneId zone) {
        LocalDateTime wall = day.atTime(time);
        ZonedDateTime moment = wall.atZone(zone);
        if (!moment.toLocalDateTime().equals(wall)) {
            throw new PlatformException(RequestsError.NO_SUCH_TIME);
        }
        return moment.toInstant();
    }
}
