package org.waypost.verification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** When people are told that a document or a registration runs out, in the order of time. */
public enum ExpiryStep {
    /** Two months before. */
    SIXTY_DAYS(60),
    /** A month before. */
    THIRTY_DAYS(30),
    /** A week before. */
    SEVEN_DAYS(7),
    /** Its last day has passed. */
    OVER(-1);

    private final int daysBefore;

    ExpiryStep(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** The last step that something with that last day has come to; none while it has long to go. */
    public static Optional<ExpiryStep> reached(LocalDate lastDay, LocalDate today) {
        return Arrays.stream(values())
                .filter(step -> !lastDay.isAfter(step.lastDayWhenReached(today)))
                .reduce((earlier, later) -> later);
    }

    /** Documents with this last day, or an earlier one, have come to this step. */
    public LocalDate lastDayWhenReached(LocalDate today) {
        return today.plusDays(daysBefore);
    }
}
