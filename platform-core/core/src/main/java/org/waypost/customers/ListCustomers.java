package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantSql;

/** The list of renters, searched by name, business, mailbox or e-mail. */
@ApplicationScoped
public class ListCustomers {
    private static final String LIST = """
            SELECT c.id, c.name, c.business, c.email, c.standing, COALESCE(m.number, '') AS number
            FROM customer c LEFT JOIN mailbox m ON m.tenant_id = c.tenant_id AND m.customer_id = c.id
            WHERE c.tenant_id = :tenant AND (? = '' OR LOWER(c.name) LIKE ? OR LOWER(c.business) LIKE ?
              OR LOWER(c.email) LIKE ? OR m.number LIKE ?)
            ORDER BY c.business = '', c.business, c.name LIMIT ?""";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** At most {@code limit} renters whose name, business, e-mail or mailbox contains the text; all when it is empty. */
    public List<CustomerLine> matching(String text, int limit) {
        access.require(Permission.CUSTOMERS_VIEW);
        String sought = text.trim().toLowerCase(Locale.ROOT);
        String like = "%" + sought.replace("%", "\\%").replace("_", "\\_") + "%";
        return sql.query(
                LIST,
                row -> {
                    String business = row.getString("business");
                    String person = row.getString("name");
                    return new CustomerLine(
                            new CustomerId(row.getLong("id")),
                            business.isEmpty() ? person : business,
                            business.isEmpty() ? "" : person,
                            row.getString("email"),
                            row.getString("number"),
                            Standing.valueOf(row.getString("standing")));
                },
                sought,
                like,
                like,
                like,
                like,
                limit);
    }
}
