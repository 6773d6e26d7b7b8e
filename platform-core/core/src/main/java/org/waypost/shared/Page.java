package org.waypost.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list read by key: {@code next} is the id to continue after, absent on the last page.
 *
 * @param rows the rows of this page
 * @param next the key to ask the following page with
 * @param <T> what the list holds
 */
public record Page<T>(List<T> rows, Optional<Long> next) {
    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }

    /** Makes a page from up to {@code size + 1} rows: the extra one only shows that there is more. */
    public static <T> Page<T> of(List<T> found, int size, Function<T, Long> key) {
        if (found.size() <= size) {
            return new Page<>(found, Optional.empty());
        }
        List<T> rows = found.subList(0, size);
        return new Page<>(rows, Optional.of(key.apply(rows.get(size - 1))));
    }
}
