package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CustomerId;
import org.waypost.customers.LocationCalendar;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The work list of the public register: every approved renter, and those who left in the last twelve months. */
@ApplicationScoped
@Transactional
public class ListRegistrations {
    /** Who left longer ago stands on no quarter's list any more. */
    static final int MONTHS_AFTER_END = 12;

    private static final String LINES = """
            SELECT r.customer_id, IF(c.business = '', c.name, c.business) AS shown, r.state, r.entered_at,
              r.entered_by_name, r.changed_at, r.certified_for, r.ended_on, r.version,
              COALESCE((SELECT GROUP_CONCAT(m.number ORDER BY m.sort_key SEPARATOR ', ') FROM mailbox m
                WHERE m.tenant_id = r.tenant_id AND m.customer_id = r.customer_id), r.last_number) AS number
            FROM registration r JOIN customer c ON c.tenant_id = r.tenant_id AND c.id = r.customer_id
            WHERE r.tenant_id = :tenant AND (r.ended_on IS NULL OR r.ended_on >= ?)
            ORDER BY shown, r.id""";

    @Inject
    private TenantSql sql;

    @Inject
    private KeepRegistrations keep;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Access access;

    /** All, in the order of the alphabet. */
    public List<RegistrationLine> all() {
        access.require(Permission.DOCUMENTS_REVIEW);
        keep.begin();
        return sql.query(LINES, ListRegistrations::line, calendar.today().minusMonths(MONTHS_AFTER_END));
    }

    /**
     * One renter's.
     *
     * @throws PlatformException {@link VerificationError#NOT_REGISTERED}
     */
    public RegistrationLine of(CustomerId customer) {
        return all().stream()
                .filter(line -> line.customer().equals(customer))
                .findFirst()
                .orElseThrow(() -> new PlatformException(VerificationError.NOT_REGISTERED));
    }

    private static RegistrationLine line(ResultSet row) throws SQLException {
        return new RegistrationLine(
                new CustomerId(row.getLong("customer_id")),
                row.getString("shown"),
                row.getString("number"),
                RegistrationState.valueOf(row.getString("state")),
                moment(row, "entered_at"),
                row.getString("entered_by_name"),
                moment(row, "changed_at"),
                Optional.ofNullable(row.getObject("certified_for", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                row.getLong("version"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? Optional.empty() : Optional.of(UtcTime.read(row, column));
    }
}
