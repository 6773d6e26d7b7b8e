package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.Page;
import org.waypost.tenancy.TenantSql;

/** The list of renters by the name mail is filed under, searched by name, business, mailbox or e-mail. */
@ApplicationScoped
public class ListCustomers {
    private static final String LIST = """
            SELECT c.id, c.name, c.business, c.email, c.standing,
              COALESCE((SELECT GROUP_CONCAT(m.number ORDER BY m.sort_key SEPARATOR ', ') FROM mailbox m
                WHERE m.tenant_id = c.tenant_id AND m.customer_id = c.id), '') AS numbers
            FROM customer c LEFT JOIN customer k ON k.tenant_id = c.tenant_id AND k.id = ?
            WHERE c.tenant_id = :tenant AND c.standing IN (%s)
              AND (c.name LIKE ? OR c.business LIKE ? OR c.email LIKE ? OR EXISTS (SELECT 1 FROM mailbox m
                WHERE m.tenant_id = c.tenant_id AND m.customer_id = c.id AND m.number LIKE ?))
              AND (k.id IS NULL OR COALESCE(NULLIF(c.business, ''), c.name) > COALESCE(NULLIF(k.business, ''), k.name)
                OR (COALESCE(NULLIF(c.business, ''), c.name) = COALESCE(NULLIF(k.business, ''), k.name) AND c.id > k.id))
            ORDER BY COALESCE(NULLIF(c.business, ''), c.name), c.id LIMIT ?""";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** At most {@code limit} renters whose name, business, e-mail or mailbox contains the text; all when it is empty. */
    public List<CustomerLine> matching(String text, int limit) {
        return matching(new CustomerSearch(text, EnumSet.allOf(Standing.class), Optional.empty(), limit))
                .rows();
    }

    /** A page of those that answer a search. */
    public Page<CustomerLine> matching(CustomerSearch search) {
        access.require(Permission.CUSTOMERS_VIEW);
        String like = search.like();
        List<CustomerLine> found = sql.query(
                LIST.formatted(search.standingsInSql()),
                ListCustomers::line,
                search.after().orElse(0L),
                like,
                like,
                like,
                like,
                search.rows() + 1);
        return Page.of(found, search.rows(), line -> line.id().value());
    }

    private static CustomerLine line(ResultSet row) throws SQLException {
        String business = row.getString("business");
        String person = row.getString("name");
        return new CustomerLine(
                new CustomerId(row.getLong("id")),
                business.isEmpty() ? person : business,
                business.isEmpty() ? "" : person,
                row.getString("email"),
                row.getString("numbers"),
                Standing.valueOf(row.getString("standing")));
    }
}
