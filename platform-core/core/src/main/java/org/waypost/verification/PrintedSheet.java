package org.waypost.verification;

import java.util.List;

/**
 * A table on paper.
 *
 * @param title above it, and of the document
 * @param lede lines below the title
 * @param columns with their heads
 * @param rows of the table
 * @param foot what stands below each page
 */
public record PrintedSheet(String title, List<String> lede, List<Column> columns, List<Row> rows, Foot foot) {
    /** Copies the lists. */
    public PrintedSheet {
        lede = List.copyOf(lede);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param head above it
     * @param share of the width of the page, in thousandths
     */
    public record Column(String head, int share) {}

    /**
     * A row.
     *
     * @param look of the row
     * @param cells as many as there are columns; of a heading only the first counts
     */
    public record Row(Look look, List<String> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How a row looks. */
    public enum Look {
        /** A heading across all columns. */
        HEADING,
        /** One row of the table. */
        LINE,
        /** One whose last cell is a box to write into by hand. */
        BOX
    }

    /**
     * What stands below each page.
     *
     * @param left for instance the edition
     * @param page how pages are counted; {@code 0} is the page, {@code 1} how many there are, as {@link
     *     java.text.MessageFormat} has them
     * @param unprintable said at the end about letters for which there is no font; {@code 0} are their names
     */
    public record Foot(String left, String page, String unprintable) {}
}
