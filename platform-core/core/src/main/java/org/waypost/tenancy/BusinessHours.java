package org.waypost.tenancy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** When a location is open, in its own time zone: one span a day, none on closed days. */
public record BusinessHours(Map<DayOfWeek, Span> days) {
    /** Copies the days. */
    public BusinessHours {
        days = Map.copyOf(days);
    }

    /** From when to when. */
    public record Span(LocalTime opens, LocalTime closes) {}

    /**
     * Reads {@code {"mon": "09:00-18:00", …}}; days that are missing or empty are closed. A day may end at {@code 24:00}.
     *
     * @throws java.time.format.DateTimeParseException when a time is not {@code HH:mm}
     */
    public static BusinessHours parse(Map<String, String> byDay) {
        Map<DayOfWeek, Span> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String text = byDay.getOrDefault(shortName(day), "");
            if (!text.isBlank()) {
                String[] ends = text.split("-", 2);
                days.put(day, new Span(LocalTime.parse(ends[0].trim()), end(ends[1].trim())));
            }
        }
        return new BusinessHours(days);
    }

    /** When the location closes today, if it is open at this moment. */
    public Optional<LocalTime> openUntil(ZonedDateTime now) {
        return Optional.ofNullable(days.get(now.getDayOfWeek()))
                .filter(span -> !now.toLocalTime().isBefore(span.opens()))
                .filter(span -> now.toLocalTime().isBefore(span.closes()))
                .map(Span::closes);
    }

    private static LocalTime end(String text) {
        return text.equals("24:00") ? LocalTime.MAX : LocalTime.parse(text);
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
