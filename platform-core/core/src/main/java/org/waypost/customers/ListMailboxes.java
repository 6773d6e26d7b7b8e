package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantSql;

/** The mailboxes of the location, with who rents them. */
@ApplicationScoped
public class ListMailboxes {
    private static final String LIST = """
            SELECT m.number, m.status, COALESCE(NULLIF(c.business, ''), c.name, '') AS renter
            FROM mailbox m LEFT JOIN customer c ON c.tenant_id = m.tenant_id AND c.id = m.customer_id
            WHERE m.tenant_id = :tenant ORDER BY LENGTH(m.number), m.number""";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** Every mailbox, by number. */
    public List<MailboxLine> all() {
        access.require(Permission.CUSTOMERS_VIEW);
        return sql.query(
                LIST,
                row -> new MailboxLine(
                        row.getString("number"),
                        MailboxStatus.valueOf(row.getString("status")),
                        row.getString("renter")));
    }

    /** One mailbox: its number, what may be done with it, and the name it is filed under or empty. */
    public record MailboxLine(String number, MailboxStatus status, String renter) {}
}
