package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.Page;
import org.waypost.tenancy.TenantSql;

/** The list of authorized recipients by name, searched by their own name or by name, business, mailbox or e-mail of the renter. */
@ApplicationScoped
public class ListRecipients {
    private static final String LIST = """
            SELECT r.id, r.name, r.kind, r.standing, r.customer_id, c.email, %3$s AS renter, %1$s AS numbers
            FROM authorized_recipient r
            JOIN customer c ON c.tenant_id = r.tenant_id AND c.id = r.customer_id
            LEFT JOIN authorized_recipient k ON k.tenant_id = r.tenant_id AND k.id = ?
            WHERE r.tenant_id = :tenant AND c.standing <> 'PROSPECT' AND r.standing IN (%4$s)
              AND (r.name LIKE ? OR %2$s)
              AND (k.id IS NULL OR r.name > k.name OR (r.name = k.name AND r.id > k.id))
            ORDER BY r.name, r.id LIMIT ?""";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** A page of those that answer a search. */
    public Page<RecipientLine> matching(CustomerSearch search) {
        access.require(Permission.CUSTOMERS_VIEW);
        String list = LIST.formatted(
                CustomerSearch.NUMBERS, CustomerSearch.MATCHES, CustomerSearch.NAME, search.standingsInSql());
        List<RecipientLine> found = sql.query(list, ListRecipients::line, search.values(1));
        return Page.of(found, search.rows(), line -> line.id().value());
    }

    private static RecipientLine line(ResultSet row) throws SQLException {
        return new RecipientLine(
                new AuthorizedRecipientId(row.getLong("id")),
                row.getString("name"),
                CustomerKind.valueOf(row.getString("kind")),
                new CustomerId(row.getLong("customer_id")),
                row.getString("renter"),
                row.getString("email"),
                row.getString("numbers"),
                Standing.valueOf(row.getString("standing")));
    }
}
