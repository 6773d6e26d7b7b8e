package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantSql;

/** Where mail may be addressed to, whole, so that a page can look names up without asking again. */
@ApplicationScoped
public class ListDestinations {
    private static final String LIST = """
            SELECT m.number, COALESCE(NULLIF(c.business, ''), c.name, '') AS renter, c.standing, r.name,
              e.until_on, e.granted_by_name
            FROM mailbox m
            LEFT JOIN customer c ON c.tenant_id = m.tenant_id AND c.id = m.customer_id
            LEFT JOIN recipient r ON r.tenant_id = m.tenant_id AND r.mailbox_id = m.id AND r.customer_id = m.customer_id
            LEFT JOIN release_exception e ON e.tenant_id = m.tenant_id AND e.customer_id = m.customer_id
              AND e.ended_at IS NULL AND e.until_on >= ?
            WHERE m.tenant_id = :tenant AND (m.customer_id IS NOT NULL OR m.status = 'QUARANTINED')
            ORDER BY LENGTH(m.number), m.number, r.id""";

    @Inject
    private LocationCalendar calendar;

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** Every mailbox that somebody rents or rented until lately, by number. */
    public List<Destination> all() {
        access.require(Permission.CUSTOMERS_VIEW);
        Map<String, Destination> byNumber = new LinkedHashMap<>();
        sql.query(
                        LIST,
                        row -> new Row(
                                row.getString("number"),
                                row.getString("renter"),
                                row.getString("standing"),
                                row.getString("name"),
                                served(row)),
                        calendar.today())
                .forEach(row -> byNumber.computeIfAbsent(row.number, number -> row.destination())
                        .names()
                        .addAll(Optional.ofNullable(row.name).stream().toList()));
        return List.copyOf(byNumber.values());
    }

    private static Optional<ServedUntil> served(ResultSet row) throws SQLException {
        String grantedBy = row.getString("granted_by_name");
        return Optional.ofNullable(row.getObject("until_on", LocalDate.class))
                .map(day -> new ServedUntil(day, grantedBy));
    }

    /**
     * A mailbox.
     *
     * @param mailbox its number
     * @param renter the name it is filed under; empty when nobody rents it any more
     * @param names all that may receive mail there, the renter's first
     * @param standing whether mail may be released; closed when nobody rents it
     * @param served by which exception it is released, if by any
     */
    public record Destination(
            String mailbox, String renter, List<String> names, Standing standing, Optional<ServedUntil> served) {}

    private record Row(String number, String renter, String standing, String name, Optional<ServedUntil> served) {
        Destination destination() {
            Standing found =
                    Optional.ofNullable(standing).map(Standing::valueOf).orElse(Standing.CLOSED);
            return new Destination(number, renter, new ArrayList<>(), found, served);
        }
    }
}
