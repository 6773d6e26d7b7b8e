package org.waypost.plugins.compliance.usps;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a table: text by the name of its column. */
record Row(Map<String, String> cells) {
    String text(String column) {
        return Optional.ofNullable(cells.get(column))
                .orElseThrow(() -> new IllegalStateException("no column " + column + " in " + cells));
    }

    List<String> words(String column) {
        return Arrays.stream(text(column).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean yes(String column) {
        return text(column).equals("yes");
    }
}
