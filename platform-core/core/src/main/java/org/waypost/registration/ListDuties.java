package org.waypost.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.customers.CustomerSearch;
import org.waypost.registration.ComingDay.What;
import org.waypost.registration.Happening.Kind;
import org.waypost.tenancy.TenantSql;

/**
 * The duties of the calendar: those that come back on certain days, and those that renters bring about who were approved or
 * who left. What is done once is done when the register knows of it.
 */
@ApplicationScoped
class ListDuties {
    /** The longest that a known set of rules asks for after an end is two years. */
    private static final int YEARS_AFTER_END = 2;

    private static final String BROUGHT_ABOUT = """
            SELECT r.ended_on AS day, 'CLOSED' AS kind, r.state = 'TO_ENTER' AS waits, c.id, %1$s AS shown
            FROM registration r JOIN customer c ON c.tenant_id = r.tenant_id AND c.id = r.customer_id
            WHERE r.tenant_id = :tenant AND r.recipient_id IS NULL AND r.ended_on >= ?
            UNION ALL
            SELECT r.began_on, 'APPROVED', TRUE, c.id, COALESCE(p.name, %1$s)
            FROM registration r JOIN customer c ON c.tenant_id = r.tenant_id AND c.id = r.customer_id
            LEFT JOIN authorized_recipient p ON p.tenant_id = r.tenant_id AND p.id = r.recipient_id
            WHERE r.tenant_id = :tenant AND r.entered_at IS NULL AND r.ended_on IS NULL AND r.began_on >= ?
            ORDER BY day DESC LIMIT 300""".formatted(CustomerSearch.NAME);

    @Inject
    private RuleDuties rules;

    @Inject
    private TenantSql sql;

    /** Until a day; what is overdue too. */
    Stream<ComingDay> until(LocalDate today, LocalDate last) {
        Map<Happening, List<Duty>> asked = new HashMap<>();
        LocalDate since = today.minusYears(YEARS_AFTER_END);
        Stream<ComingDay> ofRenters = sql.query(BROUGHT_ABOUT, ListDuties::cause, since, since).stream()
                .flatMap(cause -> days(cause, asked.computeIfAbsent(cause.happening(), rules::of)));
        Stream<ComingDay> ofCalendar =
                rules.of(new Happening(Kind.CALENDAR, today, last)).stream().flatMap(duty -> day(duty, "", 0));
        return Stream.concat(ofCalendar, ofRenters)
                .filter(day -> !day.on().isAfter(last))
                .filter(day -> !day.on().isBefore(today)
                        || day.duty().filter(Duty::once).isPresent());
    }

    private static Stream<ComingDay> days(Cause cause, List<Duty> duties) {
        return duties.stream()
                .filter(duty -> cause.open() || !duty.once())
                .flatMap(duty -> day(duty, cause.about(), cause.customer()));
    }

    private static Stream<ComingDay> day(Duty duty, String about, long customer) {
        return duty.until().map(day -> new ComingDay(day, What.DUTY, about, customer, Optional.of(duty))).stream();
    }

    private static Cause cause(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        return new Cause(
                Happening.on(row.getObject("day", LocalDate.class), kind),
                row.getBoolean("waits"),
                row.getString("shown"),
                row.getLong("id"));
    }

    /** Somebody who brings duties about; open as long as the register does not know of it. */
    private record Cause(Happening happening, boolean open, String about, long customer) {}
}
