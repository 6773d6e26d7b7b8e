package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.History;
import org.waypost.audit.HistoryLine;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Page;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** Reads applications as reviewers see them. */
@ApplicationScoped
@Transactional
public class FindApplications {
    private static final int MOST = 200;
    private static final String LIST = """
            SELECT a.id, a.customer_id, a.purpose, a.state, a.opened_at, a.submitted_at,
              COALESCE(r.name, NULLIF(c.business, ''), c.name) AS name, COALESCE(MIN(m.number), '') AS mailbox
            FROM application a JOIN customer c ON c.tenant_id = a.tenant_id AND c.id = a.customer_id
              LEFT JOIN authorized_recipient r ON r.tenant_id = a.tenant_id AND r.id = a.recipient_id
              LEFT JOIN mailbox m ON m.tenant_id = a.tenant_id AND m.customer_id = a.customer_id
            WHERE a.tenant_id = :tenant AND c.standing <> 'PROSPECT' AND (? = '' OR a.state = ?) AND a.id > ?
            GROUP BY a.id, a.customer_id, a.purpose, a.state, a.opened_at, a.submitted_at, c.business, c.name, r.name
            ORDER BY a.id LIMIT ?""";
    private static final String LATEST = """
            SELECT customer_id, COALESCE(MAX(CASE WHEN open_customer_id IS NULL THEN NULL ELSE id END), MAX(id)) AS latest
            FROM application WHERE tenant_id = :tenant AND customer_id IN (%s) GROUP BY customer_id""";
    private static final String WAITING =
            "SELECT COUNT(*) FROM application WHERE tenant_id = :tenant AND state = 'SUBMITTED'";

    @Inject
    private Applications applications;

    @Inject
    private CaseFiles files;

    @Inject
    private SealedCases sealed;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private History history;

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /**
     * Everything of a case, judged now.
     *
     * @throws org.waypost.shared.PlatformException {@link VerificationError#UNKNOWN_APPLICATION}
     */
    public CaseFile withId(ApplicationId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return files.of(applications.withId(id));
    }

    /** The application of a customer that reviewers work on: the open one, else the newest. */
    public Optional<Application> latestOf(CustomerId customer) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return OwnApplication.latestOf(customer, applications);
    }

    /** The same of somebody whom a customer authorized. */
    public Optional<Application> latestOf(CustomerId customer, AuthorizedRecipientId whose) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return applications.of(customer, Optional.of(whose)).stream().findFirst();
    }

    /** Those of several customers that reviewers work on, by the customer's id; who has none is not there. */
    public Map<Long, ApplicationId> latestOf(Collection<CustomerId> customers) {
        access.require(Permission.DOCUMENTS_REVIEW);
        if (customers.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(customers.size(), "?"));
        return sql
                .query(
                        LATEST.formatted(places),
                        row -> Map.entry(row.getLong("customer_id"), new ApplicationId(row.getLong("latest"))),
                        customers.stream().map(CustomerId::value).toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many wait for somebody to look at them. */
    public int countWaiting() {
        access.require(Permission.CUSTOMERS_VIEW);
        return sql.query(WAITING, row -> row.getInt(1)).get(0);
    }

    /** Those in a state, or all that were sent in or are filled in by the staff, the oldest first. */
    public Page<ApplicationLine> list(Optional<ApplicationState> state, Optional<Long> after, int size) {
        access.require(Permission.DOCUMENTS_REVIEW);
        int rows = Math.max(1, Math.min(size, MOST));
        String name = state.map(Enum::name).orElse("");
        List<ApplicationLine> found = sql.query(LIST, FindApplications::line, name, name, after.orElse(0L), rows + 1);
        return Page.of(found, rows, line -> line.id().value());
    }

    /** What was decided, the newest first. */
    public List<Decision> decisions(ApplicationId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return applications.decisions(applications.withId(id).applicationId());
    }

    /** What a decision rests on. */
    public DecisionRecord judged(Decision decision) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return sealed.judged(decision);
    }

    /** Whether somebody else than who asks has to approve it. */
    public boolean needsOtherEyes(CaseFile file) {
        return fourEyes.keepsOut(file);
    }

    /** What happened to it, the oldest first. */
    public List<HistoryLine> history(ApplicationId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return history.of(ApplicationSteps.subject(applications.withId(id).applicationId()));
    }

    private static ApplicationLine line(ResultSet row) throws SQLException {
        return new ApplicationLine(
                new ApplicationId(row.getLong("id")),
                new CustomerId(row.getLong("customer_id")),
                row.getString("name"),
                row.getString("mailbox"),
                ApplicationPurpose.valueOf(row.getString("purpose")),
                ApplicationState.valueOf(row.getString("state")),
                UtcTime.read(row, "opened_at"),
                submittedAt(row));
    }

    private static Optional<Instant> submittedAt(ResultSet row) throws SQLException {
        return row.getObject("submitted_at") == null
                ? Optional.empty()
                : Optional.of(UtcTime.read(row, "submitted_at"));
    }
}
