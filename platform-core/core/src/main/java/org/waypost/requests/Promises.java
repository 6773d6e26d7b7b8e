package org.waypost.requests;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a location promises its renters.
 *
 * @param hours within how many hours a request of each kind is done
 * @param businessHours whether only the hours count in which the location is open
 * @param holidays days on which it is closed
 */
public record Promises(Map<RequestKind, Integer> hours, boolean businessHours, Set<LocalDate> holidays) {
    /** Copies them. */
    public Promises {
        hours = Map.copyOf(hours);
        holidays = Set.copyOf(holidays);
    }

    /** The same with other hours for one kind. */
    public Promises with(RequestKind kind, int newHours) {
        Map<RequestKind, Integer> changed = new EnumMap<>(hours);
        changed.put(kind, newHours);
        return new Promises(changed, businessHours, holidays);
    }
}
