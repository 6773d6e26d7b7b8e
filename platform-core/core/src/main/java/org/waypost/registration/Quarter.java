package org.waypost.registration;

import java.time.LocalDate;
import java.util.Optional;

/** The days by which the list of customers is certified: the fifteenth of January, April, July and October. */
public final class Quarter {
    private static final int DAY = 15;
    private static final int MONTHS = 3;

    private Quarter() {}

    /** The first such day that is not before a day. */
    public static LocalDate dueFrom(LocalDate day) {
        LocalDate due = LocalDate.of(day.getYear(), 1, DAY);
        while (due.isBefore(day)) {
            due = due.plusMonths(MONTHS);
        }
        return due;
    }

    /**
     * The day that is due next.
     *
     * @param last the day for which the list was certified last
     */
    public static LocalDate next(LocalDate today, Optional<LocalDate> last) {
        return last.map(day -> day.plusMonths(MONTHS)).orElseGet(() -> dueFrom(today));
    }
}
