package org.waypost.plugins.compliance.usps;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a {@code .rules} file by name; the head of {@code 2024-06.rules} explains how they are written. */
final class Tables {
    private static final String TABLE = "== ";

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private List<String> columns = List.of();
    private List<Row> current = List.of();

    private Tables() {}

    static Tables read(InputStream file) {
        Tables tables = new Tables();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            joined(lines.lines().toList()).forEach(tables::add);
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives an empty list for a table that the file does not have. */
    List<Row> table(String name) {
        return rows.getOrDefault(name, List.of());
    }

    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(" ")) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + " " + line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                joined.add(line);
            }
        }
        return joined;
    }

    private void add(String line) {
        if (line.startsWith(TABLE)) {
            current = new ArrayList<>();
            columns = List.of();
            rows.put(line.substring(TABLE.length()).strip(), current);
        } else if (columns.isEmpty()) {
            columns = cells(line);
        } else {
            current.add(row(line));
        }
    }

    private Row row(String line) {
        List<String> cells = cells(line);
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(
                    "a row has " + cells.size() + " columns instead of " + columns.size() + ": " + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
