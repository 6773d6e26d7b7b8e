package org.waypost.web.mailroom;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pieces that one works through, in their order.
 *
 * @param rows the oldest first
 */
record WaitingStrip(List<WaitingRow> rows) implements Serializable {
    static final WaitingStrip EMPTY = new WaitingStrip(List.of());

    /** The piece with that id, if it is among them; else the first. */
    Optional<WaitingRow> at(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().or(this::first);
    }

    /** The first one that was not shown before; after the last one the first again. */
    Optional<WaitingRow> after(Set<String> seen) {
        return rows.stream().filter(row -> !seen.contains(row.id())).findFirst().or(this::first);
    }

    private Optional<WaitingRow> first() {
        return rows.stream().findFirst();
    }

    /** Which place a piece has, from one; zero when it is not among them. */
    int place(WaitingRow row) {
        return rows.indexOf(row) + 1;
    }

    /** The ids up to a piece. */
    Set<String> upTo(WaitingRow row) {
        return rows.stream().limit(place(row)).map(WaitingRow::id).collect(Collectors.toSet());
    }

    /** The addresses of their pictures, as a JSON array. */
    String previews() {
        return rows.stream()
                .map(row -> '"' + row.piece().preview() + '"')
                .toList()
                .toString();
    }
}
