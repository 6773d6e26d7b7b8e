package org.waypost.registration;

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
import org.waypost.customers.CustomerSearch;
import org.waypost.customers.LocationCalendar;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The work list of the public register: every approved addressee, and those who left in the last twelve months. */
@ApplicationScoped
@Transactional
public class ListRegistrations {
    /** Who left longer ago stands on no quarter's list any more. */
    static final int MONTHS_AFTER_END = 12;

    private static final String LINES = """
            SELECT r.addressee_id, r.customer_id, COALESCE(p.name, %1$s) AS shown,
              IF(p.id IS NULL, '', %1$s) AS renter, r.state, r.entered_at,
              r.entered_by_name, r.changed_at, r.certified_for, r.ended_on, r.version,
              COALESCE(NULLIF(%2$s, ''), r.last_number) AS number
            FROM registration r JOIN customer c ON c.tenant_id = r.tenant_id AND c.id = r.customer_id
            LEFT JOIN authorized_recipient p ON p.tenant_id = r.tenant_id AND p.id = r.recipient_id
            WHERE r.tenant_id = :tenant""".formatted(CustomerSearch.NAME, CustomerSearch.NUMBERS);

    private static final String LISTED = LINES + " AND (r.ended_on IS NULL OR r.ended_on >= ?) ORDER BY shown, r.id";
    private static final String ONE = LINES + " AND r.addressee_id = ?";

    private static final String WAITING = """
            SELECT COUNT(*) FROM registration WHERE tenant_id = :tenant AND state = 'TO_ENTER'
              AND (ended_on IS NULL OR ended_on >= ?)""";

    @Inject
    private TenantSql sql;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Access access;

    /** All, in the order of the alphabet. */
    public List<RegistrationLine> all() {
        access.require(Permission.DOCUMENTS_REVIEW);
        return sql.query(LISTED, ListRegistrations::line, since());
    }

    /** How many are to be entered. */
    public int waiting() {
        access.require(Permission.DOCUMENTS_REVIEW);
        return sql.query(WAITING, row -> row.getInt(1), since()).get(0);
    }

    private LocalDate since() {
        return calendar.today().minusMonths(MONTHS_AFTER_END);
    }

    /**
     * One addressee's, also when he left long ago.
     *
     * @throws PlatformException {@link RegistrationError#NOT_REGISTERED}
     */
    public RegistrationLine of(AddresseeId addressee) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return sql.query(ONE, ListRegistrations::line, addressee.value()).stream()
                .findFirst()
                .orElseThrow(() -> new PlatformException(RegistrationError.NOT_REGISTERED));
    }

    private static RegistrationLine line(ResultSet row) throws SQLException {
        return new RegistrationLine(
                new AddresseeId(row.getLong("addressee_id")),
                new CustomerId(row.getLong("customer_id")),
                row.getString("shown"),
                row.getString("renter"),
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
