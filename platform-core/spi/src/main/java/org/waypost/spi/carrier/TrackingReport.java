package org.waypost.spi.carrier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * What a carrier tells of one parcel.
 *
 * @param number the tracking number
 * @param status where it is now
 * @param events what happened, the newest first
 * @since 0.1
 */
public record TrackingReport(String number, TrackingStatus status, List<Event> events) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public TrackingReport {
        Objects.requireNonNull(number);
        Objects.requireNonNull(status);
        events = List.copyOf(events);
    }

    /**
     * Something that happened to a parcel.
     *
     * @param at when, with the zone of the place or UTC
     * @param status what it means
     * @param text the carrier's words
     * @param place the carrier's name of the place; may be empty
     * @since 0.1
     */
    public record Event(OffsetDateTime at, TrackingStatus status, String text, String place) {
        /**
         * Checks that nothing is missing.
         *
         * @since 0.1
         */
        public Event {
            Objects.requireNonNull(at);
            Objects.requireNonNull(status);
            Objects.requireNonNull(text);
            Objects.requireNonNull(place);
        }
    }
}
