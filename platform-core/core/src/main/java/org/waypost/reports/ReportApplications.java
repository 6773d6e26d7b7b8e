package org.waypost.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CustomerSearch;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ApplicationPurpose;
import org.waypost.verification.ApplicationState;

/** Tells what became of the applications that were begun within a period. */
@ApplicationScoped
public class ReportApplications {
    private static final String COUNTS = """
            SELECT a.state, COUNT(*) AS cases FROM application a
            WHERE a.tenant_id = :tenant AND a.opened_at >= ? AND a.opened_at < ? GROUP BY a.state""";

    private static final String LINES = """
            SELECT a.id, %s AS shown, a.purpose, a.state, a.opened_at, a.submitted_at,
              (SELECT MAX(d.decided_at) FROM application_decision d
                WHERE d.tenant_id = a.tenant_id AND d.application_id = a.id) AS decided_at
            FROM application a JOIN customer c ON c.tenant_id = a.tenant_id AND c.id = a.customer_id
            WHERE a.tenant_id = :tenant AND a.opened_at >= ? AND a.opened_at < ?
            ORDER BY a.opened_at DESC, a.id DESC LIMIT ?""".formatted(CustomerSearch.NAME);

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    @Inject
    private Sites sites;

    /**
     * Those of a period.
     *
     * @param most how many lines at most
     */
    public ApplicationReport of(Period period, int most) {
        access.require(Permission.DOCUMENTS_REVIEW);
        ZoneId zone = sites.current().zone();
        Object start = UtcTime.of(period.start(zone));
        Object end = UtcTime.of(period.end(zone));
        List<ApplicationReportLine> found = sql.query(LINES, row -> line(row, zone), start, end, most + 1);
        Map<ApplicationState, Integer> counts = sql
                .query(
                        COUNTS,
                        row -> Map.entry(ApplicationState.valueOf(row.getString("state")), row.getInt("cases")),
                        start,
                        end)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ApplicationReport(period, counts, found.stream().limit(most).toList(), found.size() > most);
    }

    private static ApplicationReportLine line(ResultSet row, ZoneId zone) throws SQLException {
        return new ApplicationReportLine(
                new ApplicationId(row.getLong("id")),
                row.getString("shown"),
                ApplicationPurpose.valueOf(row.getString("purpose")),
                ApplicationState.valueOf(row.getString("state")),
                day(row, "opened_at", zone).orElseThrow(),
                day(row, "submitted_at", zone),
                day(row, "decided_at", zone));
    }

    private static Optional<LocalDate> day(ResultSet row, String column, ZoneId zone) throws SQLException {
        return row.getObject(column) == null
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(UtcTime.read(row, column), zone));
    }
}
