package org.waypost.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.Closing;
import org.waypost.customers.CustomerSearch;
import org.waypost.customers.LocationCalendar;
import org.waypost.registration.ComingDay.What;
import org.waypost.tenancy.TenantSql;

/** The calendar of a location's papers: what the next days bring, the nearest first. */
@ApplicationScoped
@Transactional
public class ListComingDays {
    private static final String DAYS = """
            SELECT d.expires_on AS day, 'DOCUMENT_ENDS' AS what, %1$s AS about, c.id
            FROM document d JOIN customer c ON c.tenant_id = d.tenant_id AND c.id = d.customer_id
            WHERE d.tenant_id = :tenant AND d.state IN ('APPROVED', 'EXPIRING') AND d.expires_on BETWEEN ? AND ?
            UNION ALL
            SELECT m.closes_on, 'MAILBOX_CLOSES', CONCAT(m.number, ' ', %1$s), c.id
            FROM mailbox m JOIN customer c ON c.tenant_id = m.tenant_id AND c.id = m.customer_id
            WHERE m.tenant_id = :tenant AND m.closes_on BETWEEN ? AND ?
            UNION ALL
            SELECT r.ended_on, 'REMAILING_ENDS', %1$s, c.id
            FROM registration r JOIN customer c ON c.tenant_id = r.tenant_id AND c.id = r.customer_id
            WHERE r.tenant_id = :tenant AND r.recipient_id IS NULL AND r.ended_on BETWEEN ? AND ?
            ORDER BY day LIMIT 500""".formatted(CustomerSearch.NAME);

    @Inject
    private TenantSql sql;

    @Inject
    private KeepLicences licences;

    @Inject
    private CertifyQuarter quarter;

    @Inject
    private ListDuties duties;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Access access;

    /** Until so many days from now; what is overdue comes first. At most 500 days of renters. */
    public List<ComingDay> within(int days) {
        access.require(Permission.DOCUMENTS_REVIEW);
        LocalDate today = calendar.today();
        LocalDate until = today.plusDays(days);
        List<ComingDay> coming = new ArrayList<>(ofRenters(today, until));
        coming.add(new ComingDay(quarter.dueOn(), What.CERTIFICATION, "", 0));
        ofLocation(until).forEach(coming::add);
        duties.until(today, until).forEach(coming::add);
        return coming.stream()
                .filter(day -> !day.on().isAfter(until))
                .sorted(Comparator.comparing(ComingDay::on))
                .toList();
    }

    private List<ComingDay> ofRenters(LocalDate from, LocalDate until) {
        return sql.query(
                DAYS,
                ListComingDays::day,
                from,
                until,
                from,
                until,
                from.minusMonths(Closing.REMAIL_MONTHS),
                until.minusMonths(Closing.REMAIL_MONTHS));
    }

    private static ComingDay day(ResultSet row) throws SQLException {
        What what = What.valueOf(row.getString("what"));
        LocalDate day = row.getObject("day", LocalDate.class);
        return new ComingDay(
                what == What.REMAILING_ENDS ? day.plusMonths(Closing.REMAIL_MONTHS) : day,
                what,
                row.getString("about"),
                row.getLong("id"));
    }

    private Stream<ComingDay> ofLocation(LocalDate until) {
        return licences.held().stream()
                .filter(licence ->
                        licence.expiresOn().filter(day -> !day.isAfter(until)).isPresent())
                .map(licence ->
                        new ComingDay(licence.expiresOn().orElseThrow(), What.LICENCE_ENDS, licence.number(), 0));
    }
}
