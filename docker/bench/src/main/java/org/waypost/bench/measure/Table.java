package org.waypost.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows under a heading, each column as wide as its widest cell. */
public final class Table {
    private static final double WHOLE = 100;
    private static final double TENTHS = 10;

    private final List<String[]> rows = new ArrayList<>();

    /** One without rows. */
    public Table(String... heading) {
        rows.add(heading.clone());
    }

    /** Adds a row with as many cells as the heading. */
    public void row(String... cells) {
        if (cells.length != rows.get(0).length) {
            throw new IllegalArgumentException("a row has " + rows.get(0).length + " cells, not " + cells.length);
        }
        rows.add(cells.clone());
    }

    /** A number with about three digits that count. */
    public static String number(double value) {
        String form = Math.abs(value) >= WHOLE ? "%.0f" : Math.abs(value) >= TENTHS ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(" ");
            for (int column = 0; column < row.length; column++) {
                line.append(' ').append(row[column]).append(" ".repeat(width(column) - row[column].length() + 1));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
