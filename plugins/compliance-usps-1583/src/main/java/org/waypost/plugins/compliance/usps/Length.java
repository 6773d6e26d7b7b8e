package org.waypost.plugins.compliance.usps;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How long a duty leaves time or lasts: a period, until the next of some days of the year, or neither. */
record Length(Optional<Period> period, List<MonthDay> days) {
    /** {@code P7D}, {@code 01-15 04-15} or nothing. */
    static Length parse(String text) {
        if (text.startsWith("P")) {
            return new Length(Optional.of(Period.parse(text)), List.of());
        }
        return new Length(
                Optional.empty(),
                Arrays.stream(text.split(" "))
                        .filter(day -> !day.isEmpty())
                        .map(day -> MonthDay.parse("--" + day))
                        .toList());
    }

    Optional<LocalDate> after(LocalDate day) {
        return days.isEmpty()
                ? period.map(day::plus)
                : between(day, day.plusYears(1)).stream().findFirst();
    }

    List<LocalDate> between(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(from.getYear(), until.getYear())
                .boxed()
                .flatMap(year -> days.stream().map(day -> day.atYear(year)))
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .sorted()
                .toList();
    }
}
