package org.waypost.notifications.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waypost.notifications.PushHint;

/**
 * Finds the new among rows that were read. Ids are given out before transactions commit, so a lower id may appear after a
 * higher one: the last ten seconds are read again and again, and what was seen is remembered that long.
 */
final class HintTail {
    private static final Duration LATECOMERS = Duration.ofSeconds(10);

    private final TreeMap<Long, Instant> seen = new TreeMap<>();
    private long floor;

    /** Starts after an id: what came before is no news. */
    HintTail(long floor) {
        this.floor = floor;
    }

    /** Rows up to this id need not be read any more. */
    long floor() {
        return floor;
    }

    /** The hints not seen before, each once. */
    Set<PushHint> fresh(List<HintRow> rows, Instant now) {
        Set<PushHint> fresh = new LinkedHashSet<>();
        for (HintRow row : rows) {
            if (seen.putIfAbsent(row.id(), now) == null) {
                fresh.add(row.hint());
            }
        }
        forget(now.minus(LATECOMERS));
        return fresh;
    }

    private void forget(Instant before) {
        Map.Entry<Long, Instant> oldest = seen.firstEntry();
        while (oldest != null && oldest.getValue().isBefore(before)) {
            floor = seen.pollFirstEntry().getKey();
            oldest = seen.firstEntry();
        }
    }
}
