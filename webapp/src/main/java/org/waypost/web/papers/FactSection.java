package org.waypost.web.papers;

import java.io.Serializable;
import java.util.List;

/**
 * Facts that belong together.
 *
 * @param name what they are about, as their keys begin
 * @param rows in the order of the form
 */
public record FactSection(String name, List<FactRow> rows) implements Serializable {
    /** How many are needed and not there. */
    public long missing() {
        return rows.stream().filter(FactRow::isMissing).count();
    }

    /** Whether something in it cannot be right. */
    public boolean wrong() {
        return rows.stream().anyMatch(FactRow::isWrong);
    }
}
