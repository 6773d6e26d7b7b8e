package org.waypost.samplemail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values: the first line names the fields, quotes hold commas and doubled quotes. */
final class CsvRows {
    private CsvRows() {}

    static List<Map<String, String>> parse(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> names = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> row(names, cells(line))).toList();
    }

    private static Map<String, String> row(List<String> names, List<String> cells) {
        if (cells.size() != names.size()) {
            throw new IllegalArgumentException("A line has " + cells.size() + " fields and not " + names.size());
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), cells.get(i));
        }
        return row;
    }

    // a quote inside quotes that is followed by another one stands for itself: the two toggles cancel each other
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                cells.add(bare(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(bare(cell.toString()));
        return cells;
    }

    private static String bare(String cell) {
        String text = cell.trim();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
