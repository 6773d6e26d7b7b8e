package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantSql;

/** Tells of mailboxes whether their renters' mail may be released. */
@ApplicationScoped
public class MailboxStandings {
    private static final String SELECT = """
            SELECT m.number, COALESCE(c.standing, 'CLOSED') AS standing
            FROM mailbox m LEFT JOIN customer c ON c.tenant_id = m.tenant_id AND c.id = m.customer_id
            WHERE m.tenant_id = :tenant AND m.number IN (%s)""";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** By number. A mailbox that nobody rents is closed; one that does not exist is not there. */
    public Map<String, Standing> of(Collection<String> numbers) {
        access.require(Permission.CUSTOMERS_VIEW);
        if (numbers.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(numbers.size(), "?"));
        return sql
                .query(
                        SELECT.formatted(places),
                        row -> Map.entry(row.getString("number"), Standing.valueOf(row.getString("standing"))),
                        numbers.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
