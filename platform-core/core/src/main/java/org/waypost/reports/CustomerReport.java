package org.waypost.reports;

import java.util.List;
import java.util.Map;

/**
 * The customers who came into a group within a period.
 *
 * @param period the days
 * @param within how many came into each group within the period
 * @param today how many are in each group in all
 * @param lines the newest first, as many as were asked for
 * @param more whether there are more lines than were asked for
 */
public record CustomerReport(
        Period period,
        Map<CustomerGroup, Integer> within,
        Map<CustomerGroup, Integer> today,
        List<CustomerReportLine> lines,
        boolean more) {
    /** Copies what it holds. */
    public CustomerReport {
        within = Map.copyOf(within);
        today = Map.copyOf(today);
        lines = List.copyOf(lines);
    }

    /** How many came into a group within the period. */
    public int count(CustomerGroup group) {
        return within.getOrDefault(group, 0);
    }

    /** How many are in a group in all. */
    public int total(CustomerGroup group) {
        return today.getOrDefault(group, 0);
    }
}
