package org.waypost.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomerSearch;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** Tells who came into which group within a period, and how many are in each today. */
@ApplicationScoped
public class ReportCustomers {
    /**
     * Some days are dates of the location's calendar, others moments. Who was approved before registrations were kept is
     * active since he came.
     */
    private static final String GROUPED = """
            (SELECT c.id, c.tenant_id, c.name, c.business, c.email, r.last_number,
              CASE WHEN c.standing = 'CLOSED' THEN 'TERMINATED' WHEN c.standing = 'APPROVED' THEN 'ACTIVE'
                WHEN c.standing = 'PENDING' AND a.state IN ('SUBMITTED', 'UNDER_REVIEW') THEN 'PENDING'
                ELSE 'INCOMPLETE' END AS customer_group,
              CASE c.standing WHEN 'CLOSED' THEN r.ended_on WHEN 'APPROVED' THEN r.began_on END AS since_day,
              CASE WHEN c.standing IN ('CLOSED', 'APPROVED') THEN c.created_at
                WHEN a.state IN ('SUBMITTED', 'UNDER_REVIEW') THEN COALESCE(a.submitted_at, a.opened_at)
                ELSE COALESCE(a.opened_at, c.created_at) END AS since_at
            FROM customer c
            LEFT JOIN application a ON a.tenant_id = c.tenant_id AND a.open_customer_id = c.id
            LEFT JOIN registration r ON r.tenant_id = c.tenant_id AND r.addressee_id = c.id
            WHERE c.tenant_id = :tenant) c""";

    private static final String WITHIN = """
            (c.since_day BETWEEN ? AND ? OR (c.since_day IS NULL AND c.since_at >= ? AND c.since_at < ?))""";

    private static final String COUNTS = """
            SELECT c.customer_group, COUNT(*) AS here, SUM(%s) AS came FROM %s GROUP BY c.customer_group""".formatted(WITHIN, GROUPED);

    private static final String LINES = """
            SELECT c.id, %s AS shown, c.email, c.customer_group, c.since_day, c.since_at,
              COALESCE(NULLIF(%s, ''), c.last_number, '') AS numbers
            FROM %s WHERE %s AND (? = '' OR c.customer_group = ?)
            ORDER BY COALESCE(c.since_day, c.since_at) DESC, c.id DESC LIMIT ?""".formatted(CustomerSearch.NAME, CustomerSearch.NUMBERS, GROUPED, WITHIN);

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    @Inject
    private Sites sites;

    /**
     * Those of one group, or of all.
     *
     * @param most how many lines at most
     */
    public CustomerReport of(Period period, Optional<CustomerGroup> group, int most) {
        access.require(Permission.DOCUMENTS_REVIEW);
        List<CustomerReportLine> found = lines(period, group, most + 1);
        List<Count> counts =
                sql.query(COUNTS, ReportCustomers::count, period.from(), period.until(), start(period), end(period));
        return new CustomerReport(
                period,
                counts.stream().collect(Collectors.toMap(Count::group, Count::within)),
                counts.stream().collect(Collectors.toMap(Count::group, Count::here)),
                found.stream().limit(most).toList(),
                found.size() > most);
    }

    private List<CustomerReportLine> lines(Period period, Optional<CustomerGroup> group, int rows) {
        ZoneId zone = zone();
        String name = group.map(Enum::name).orElse("");
        return sql.query(
                LINES,
                row -> line(row, zone),
                period.from(),
                period.until(),
                start(period),
                end(period),
                name,
                name,
                rows);
    }

    private Object start(Period period) {
        return UtcTime.of(period.start(zone()));
    }

    private Object end(Period period) {
        return UtcTime.of(period.end(zone()));
    }

    private ZoneId zone() {
        return sites.current().zone();
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                CustomerGroup.valueOf(row.getString("customer_group")), row.getInt("here"), row.getInt("came"));
    }

    private static CustomerReportLine line(ResultSet row, ZoneId zone) throws SQLException {
        LocalDate day = row.getObject("since_day", LocalDate.class);
        return new CustomerReportLine(
                new CustomerId(row.getLong("id")),
                row.getString("shown"),
                row.getString("email"),
                row.getString("numbers"),
                CustomerGroup.valueOf(row.getString("customer_group")),
                day == null ? LocalDate.ofInstant(UtcTime.read(row, "since_at"), zone) : day);
    }

    private record Count(CustomerGroup group, int here, int within) {}
}
