package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantSql;

/** Tells the staff which documents run out within 60 days or have run out, counted by the location's calendar. */
@ApplicationScoped
public class ListExpiries {
    private static final String RUNNING_OUT = """
             FROM document d
            JOIN customer c ON c.tenant_id = d.tenant_id AND c.id = d.customer_id
            LEFT JOIN authorized_recipient r ON r.tenant_id = d.tenant_id AND r.id = d.recipient_id
            WHERE d.tenant_id = :tenant AND d.state IN ('APPROVED', 'EXPIRING', 'EXPIRED') AND d.expires_on <= ?
              AND COALESCE(r.standing, c.standing) <> 'CLOSED' AND c.standing <> 'CLOSED'""";
    private static final String COUNT = "SELECT COUNT(*) AS papers" + RUNNING_OUT;
    private static final String LIST = "SELECT d.id, d.document_type, d.id_paper, d.customer_id, d.recipient_id,"
            + " d.expires_on, d.told_step, COALESCE(r.name, c.name) AS person" + RUNNING_OUT
            + " ORDER BY d.expires_on, d.id LIMIT ?";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /** At most {@code limit}, the first to run out first. */
    public List<ExpiryLine> first(int limit) {
        access.require(Permission.CUSTOMERS_VIEW);
        return sql.query(LIST, ListExpiries::line, lastDay(), limit);
    }

    /** How many there are. */
    public int count() {
        access.require(Permission.CUSTOMERS_VIEW);
        return sql.query(COUNT, row -> row.getInt("papers"), lastDay()).get(0);
    }

    private LocalDate lastDay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), sites.current().zone());
        return ExpiryStep.SIXTY_DAYS.lastDayWhenReached(today);
    }

    private static ExpiryLine line(ResultSet row) throws SQLException {
        return new ExpiryLine(
                new DocumentId(row.getLong("id")),
                DocumentType.valueOf(row.getString("document_type")),
                Optional.ofNullable(row.getString("id_paper")).map(IdPaper::valueOf),
                row.getString("person"),
                new CustomerId(row.getLong("customer_id")),
                Optional.ofNullable(row.getObject("recipient_id", Long.class)).map(AuthorizedRecipientId::new),
                row.getObject("expires_on", LocalDate.class),
                Optional.ofNullable(row.getString("told_step")).map(ExpiryStep::valueOf));
    }
}
