package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantSql;

/** The mailboxes of the location, with who rents them, by number. */
@ApplicationScoped
public class ListMailboxes {
    private static final String MATCHING = """
            SELECT m.id, m.number, m.status, m.box_size, m.closes_on, m.quarantined_until, c.standing,
              COALESCE(NULLIF(c.business, ''), c.name, '') AS renter
            FROM mailbox m LEFT JOIN customer c
              ON c.tenant_id = m.tenant_id AND c.id = COALESCE(m.customer_id, m.former_customer_id)
            WHERE m.tenant_id = :tenant AND (? = '' OR m.status = ?) AND (? = '' OR m.box_size = ?)
              AND (? = '' OR m.number LIKE ? OR c.name LIKE ? OR c.business LIKE ?) AND m.sort_key > ?
            ORDER BY m.sort_key LIMIT ?""";

    private static final String COUNTS =
            "SELECT status, box_size, COUNT(*) AS boxes FROM mailbox WHERE tenant_id = :tenant GROUP BY status, box_size";

    private static final int ALL = 100_000;

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** Every mailbox. */
    public List<MailboxLine> all() {
        access.require(Permission.CUSTOMERS_VIEW);
        return rows(new MailboxSearch("", Optional.empty(), Optional.empty(), "", 1), ALL);
    }

    /** Those that answer a search, and the number to read on after if there are more. */
    public Found matching(MailboxSearch search) {
        access.require(Permission.CUSTOMERS_VIEW);
        List<MailboxLine> rows = rows(search, search.rows() + 1);
        boolean more = rows.size() > search.rows();
        List<MailboxLine> page = more ? rows.subList(0, search.rows()) : rows;
        return new Found(page, more ? Optional.of(page.get(page.size() - 1).number()) : Optional.empty());
    }

    /** How many there are of each state and size; combinations nobody has are left out. */
    public List<Count> counts() {
        access.require(Permission.CUSTOMERS_VIEW);
        return sql.query(
                COUNTS,
                row -> new Count(
                        MailboxStatus.valueOf(row.getString("status")),
                        MailboxSize.valueOf(row.getString("box_size")),
                        row.getInt("boxes")));
    }

    private List<MailboxLine> rows(MailboxSearch search, int limit) {
        String status = search.status().map(Enum::name).orElse("");
        String size = search.size().map(Enum::name).orElse("");
        String start = search.text().replace("%", "\\%").replace("_", "\\_") + "%";
        return sql.query(
                MATCHING,
                ListMailboxes::line,
                status,
                status,
                size,
                size,
                search.text(),
                start,
                "%" + start,
                "%" + start,
                search.after().isEmpty() ? "" : SortKey.of(search.after()),
                limit);
    }

    private static MailboxLine line(ResultSet row) throws SQLException {
        return new MailboxLine(
                new MailboxId(row.getLong("id")),
                row.getString("number"),
                MailboxStatus.valueOf(row.getString("status")),
                MailboxSize.valueOf(row.getString("box_size")),
                row.getString("renter"),
                Optional.ofNullable(row.getString("standing")).map(Standing::valueOf),
                Optional.ofNullable(row.getObject("closes_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("quarantined_until", LocalDate.class)));
    }

    /** A page of mailboxes. */
    public record Found(List<MailboxLine> rows, Optional<String> next) {
        /** Copies the rows. */
        public Found {
            rows = List.copyOf(rows);
        }
    }

    /** How many of a state and size. */
    public record Count(MailboxStatus status, MailboxSize size, int boxes) {}
}
