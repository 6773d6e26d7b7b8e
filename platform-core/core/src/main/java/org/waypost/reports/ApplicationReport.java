package org.waypost.reports;

import java.util.List;
import java.util.Map;
import org.waypost.verification.ApplicationState;

/**
 * The applications that were begun within a period.
 *
 * @param period the days
 * @param within how many are in each state today
 * @param lines the newest first, as many as were asked for
 * @param more whether there are more lines than were asked for
 */
public record ApplicationReport(
        Period period, Map<ApplicationState, Integer> within, List<ApplicationReportLine> lines, boolean more) {
    /** Copies what it holds. */
    public ApplicationReport {
        within = Map.copyOf(within);
        lines = List.copyOf(lines);
    }

    /** How many are in a state. */
    public int count(ApplicationState state) {
        return within.getOrDefault(state, 0);
    }

    /** How many there are. */
    public int total() {
        return within.values().stream().mapToInt(Integer::intValue).sum();
    }
}
