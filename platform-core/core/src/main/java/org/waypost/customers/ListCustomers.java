package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
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
            SELECT c.id, c.name, c.business, c.email, c.standing, %1$s AS numbers
            FROM customer c LEFT JOIN customer k ON k.tenant_id = c.tenant_id AND k.id = ?
            WHERE c.tenant_id = :tenant AND c.standing IN (%4$s) AND %2$s
              AND (k.id IS NULL OR %3$s > COALESCE(NULLIF(k.business, ''), k.name)
                OR (%3$s = COALESCE(NULLIF(k.business, ''), k.name) AND c.id > k.id))
            ORDER BY %3$s, c.id LIMIT ?""";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** At most {@code limit} renters whose name, business, e-mail or mailbox contains the text; all when it is empty. */
    public List<CustomerLine> matching(String text, int limit) {
        return matching(new CustomerSearch(text, Standing.DEALT_WITH, Optional.empty(), limit))
                .rows();
    }

    /** A page of those that answer a search. */
    public Page<CustomerLine> matching(CustomerSearch search) {
        access.require(Permission.CUSTOMERS_VIEW);
        String list = LIST.formatted(
                CustomerSearch.NUMBERS, CustomerSearch.MATCHES, CustomerSearch.NAME, search.standingsInSql());
        List<CustomerLine> found = sql.query(list, ListCustomers::line, search.values(0));
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
