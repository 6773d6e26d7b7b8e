package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.LocationCalendar;
import org.waypost.customers.Standing;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The pieces in quarantine and those that renters left behind in storage, those whose time is over soonest first. */
@ApplicationScoped
public class ListQuarantine {
    /** What is set aside, and what lies in storage though its renter left: both have a clock. */
    private static final String WITH_CLOCK = """
             FROM mail_item i LEFT JOIN customer c ON c.tenant_id = i.tenant_id AND c.id = i.customer_id
            WHERE i.tenant_id = :tenant AND i.custody IN ('QUARANTINED', 'IN_STORAGE') AND i.quarantine_due_at IS NOT NULL
              AND (i.custody = 'QUARANTINED' OR c.standing = 'CLOSED')""";

    private static final String LIST =
            """
            SELECT i.id, i.label_code, i.sender, i.mail_type, i.mailbox_number, i.received_at, i.quarantine_reason,
              i.quarantine_due_at, i.quarantine_told_at, i.remail_to, i.remail_until, i.custody, i.shelf,
              CASE WHEN EXISTS (SELECT 1 FROM release_exception e WHERE e.tenant_id = c.tenant_id AND e.customer_id = c.id
                AND e.ended_at IS NULL AND e.until_on >= ?) AND c.standing <> 'CLOSED' THEN 'APPROVED' ELSE c.standing END AS standing,
              COALESCE(NULLIF(c.business, ''), c.name, '') AS renter""" + WITH_CLOCK + " AND (? = '' OR i.quarantine_reason = ?) ORDER BY i.quarantine_due_at, i.id LIMIT ?";

    private static final String COUNTS =
            "SELECT i.quarantine_reason, COUNT(*) AS pieces, COALESCE(SUM(i.quarantine_due_at < ?), 0) AS late"
                    + WITH_CLOCK + " GROUP BY i.quarantine_reason";

    @Inject
    private LocationCalendar calendar;

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** At most {@code limit} pieces, of one reason or of all. */
    public List<QuarantineLine> list(Optional<QuarantineReason> reason, int limit) {
        access.require(Permission.MAIL_VIEW);
        String name = reason.map(Enum::name).orElse("");
        return sql.query(LIST, ListQuarantine::line, calendar.today(), name, name, limit);
    }

    /** How many pieces there are for each reason, and how many of them are late; reasons nobody has are left out. */
    public Map<QuarantineReason, Count> counts() {
        access.require(Permission.MAIL_VIEW);
        Map<QuarantineReason, Count> counts = new EnumMap<>(QuarantineReason.class);
        sql.query(
                        COUNTS,
                        row -> Map.entry(
                                QuarantineReason.valueOf(row.getString("quarantine_reason")),
                                new Count(row.getInt("pieces"), row.getInt("late"))),
                        UtcTime.of(clock.instant()))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static QuarantineLine line(ResultSet row) throws SQLException {
        return new QuarantineLine(
                new MailItemId(row.getLong("id")),
                row.getString("label_code"),
                row.getString("sender"),
                MailType.valueOf(row.getString("mail_type")),
                row.getString("mailbox_number"),
                row.getString("renter"),
                Optional.ofNullable(row.getString("standing")).map(Standing::valueOf),
                QuarantineReason.valueOf(row.getString("quarantine_reason")),
                UtcTime.read(row, "received_at"),
                UtcTime.read(row, "quarantine_due_at"),
                toldAt(row),
                Objects.requireNonNullElse(row.getString("remail_to"), ""),
                Optional.ofNullable(row.getObject("remail_until", LocalDate.class)),
                row.getString("shelf"),
                row.getString("custody").equals(CustodyState.IN_STORAGE.name()));
    }

    private static Optional<Instant> toldAt(ResultSet row) throws SQLException {
        boolean told = row.getObject("quarantine_told_at") != null;
        return told ? Optional.of(UtcTime.read(row, "quarantine_told_at")) : Optional.empty();
    }

    /** How many pieces, and how many of them are late. */
    public record Count(int pieces, int late) {}
}
