package org.waypost.bench.measure;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a benchmark found.
 *
 * @param violations results that were wrong; then the figures are void
 */
public record Report(String name, List<Part> parts, List<String> violations) {
    /** Copies the lists. */
    public Report {
        parts = List.copyOf(parts);
        violations = List.copyOf(violations);
    }

    /** The table, what stands beside, the machine, and what was wrong. */
    public String text() {
        Table table = new Table("part", "floor", "own", "unit", "ratio", "rounds", "spread", "target", "");
        parts.forEach(part -> table.row(cells(part)));
        return table + beside() + "  on " + machine() + "\n" + wrong();
    }

    /** Cores and load, without which nobody can judge the figures. */
    static String machine() {
        return String.format(
                Locale.ROOT,
                "%d cores, load average %.1f",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String[] cells(Part part) {
        Figures figures = part.figures();
        return new String[] {
            part.name(),
            Table.number(figures.floor()),
            Table.number(figures.product()),
            part.unit(),
            Table.number(figures.ratio()),
            Integer.toString(figures.rounds()),
            Table.number(figures.low()) + " - " + Table.number(figures.high()),
            part.target().in(part.unit()),
            part.target().isMet(figures) ? "met" : "missed"
        };
    }

    private String beside() {
        return parts.stream()
                .filter(part -> !part.beside().isEmpty())
                .map(part -> "  " + part.name() + ": "
                        + part.beside().entrySet().stream()
                                .map(figure -> figure.getKey() + " " + figure.getValue())
                                .collect(Collectors.joining("; "))
                        + "\n")
                .collect(Collectors.joining());
    }

    private String wrong() {
        return violations.isEmpty()
                ? "  violations: 0\n"
                : "  VOID, wrong results:\n    " + String.join("\n    ", violations) + "\n";
    }
}
