package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.tenancy.TenantSql;

/** Counts the papers of the people in a list. */
@ApplicationScoped
public class CountPapers {
    private static final String OF_CUSTOMERS = """
            SELECT customer_id AS whose, state, COUNT(*) AS papers, MIN(expires_on) AS last_day FROM document
            WHERE tenant_id = :tenant AND recipient_id IS NULL AND customer_id IN (%s)
            GROUP BY customer_id, state""";
    private static final String OF_RECIPIENTS = """
            SELECT recipient_id AS whose, state, COUNT(*) AS papers, MIN(expires_on) AS last_day FROM document
            WHERE tenant_id = :tenant AND recipient_id IN (%s)
            GROUP BY recipient_id, state""";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** Renters' own papers, by the renter's id; who has none is not there. */
    public Map<Long, PaperCount> ofCustomers(Collection<CustomerId> customers) {
        return count(OF_CUSTOMERS, customers.stream().map(CustomerId::value).toList());
    }

    /** Papers of authorized recipients, by their id; who has none is not there. */
    public Map<Long, PaperCount> ofRecipients(Collection<AuthorizedRecipientId> recipients) {
        return count(
                OF_RECIPIENTS,
                recipients.stream().map(AuthorizedRecipientId::value).toList());
    }

    private Map<Long, PaperCount> count(String select, List<Long> people) {
        access.require(Permission.CUSTOMERS_VIEW);
        Map<Long, PaperCount> counts = new HashMap<>();
        if (!people.isEmpty()) {
            String places = String.join(", ", Collections.nCopies(people.size(), "?"));
            sql.query(select.formatted(places), CountPapers::row, people.toArray())
                    .forEach(row -> counts.merge(row.getKey(), row.getValue(), PaperCount::plus));
        }
        return counts;
    }

    private static Map.Entry<Long, PaperCount> row(ResultSet row) throws SQLException {
        Optional<LocalDate> lastDay = Optional.ofNullable(row.getObject("last_day", LocalDate.class));
        DocumentState state = DocumentState.valueOf(row.getString("state"));
        return Map.entry(row.getLong("whose"), PaperCount.of(state, row.getInt("papers"), lastDay));
    }
}
