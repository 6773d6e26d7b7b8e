package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.tenancy.TenantSql;

/**
 * Judges papers again that were decided about by other rules than those of today, and has them looked at again where a new
 * edition is not kept.
 */
@ApplicationScoped
@Transactional
public class JudgeAgain {
    private static final int AT_ONCE = 100;
    private static final String DECIDED = """
            SELECT a.customer_id, a.recipient_id, MAX(d.id) AS decision
            FROM application a
              JOIN application_decision d ON d.tenant_id = a.tenant_id AND d.application_id = a.id
              JOIN customer c ON c.tenant_id = a.tenant_id AND c.id = a.customer_id
            WHERE a.tenant_id = :tenant AND c.standing = 'APPROVED'
            GROUP BY a.customer_id, a.recipient_id
            HAVING MAX(d.id) > ? ORDER BY MAX(d.id) LIMIT ?""";

    @Inject
    private Applications applications;

    @Inject
    private Customers customers;

    @Inject
    private CaseFiles files;

    @Inject
    private SealedCases sealed;

    @Inject
    private CurrentForm form;

    @Inject
    private BeginReverification reverification;

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /**
     * Judges some of those that were decided about, each by its last decision.
     *
     * @param after the last decision that was looked at, 0 to begin
     * @return the last one of these; nothing when all are done
     */
    public Optional<Long> some(long after) {
        access.require(Permission.DOCUMENTS_REVIEW);
        String rules = form.all();
        List<Decided> decided = sql.query(DECIDED, JudgeAgain::decided, after, AT_ONCE);
        decided.forEach(one -> judge(one, rules));
        return decided.stream().map(Decided::decision).reduce((earlier, last) -> last);
    }

    private void judge(Decided decided, String rules) {
        Decision decision = applications.decision(decided.decision);
        boolean idle = applications.openOf(decided.customer, decided.recipient).isEmpty();
        if (idle && !decision.rules().equals(rules) && isBroken(decided, sealed.judged(decision))) {
            reverification.begin(decided.customer, decided.recipient, ReverificationCause.RULES_CHANGED);
        }
    }

    /** Whether a new edition says no to what the one before did not. */
    private boolean isBroken(Decided decided, DecisionRecord then) {
        Judgement now =
                files.of(customers.withId(decided.customer), decided.recipient).judgement();
        Set<String> overruled = then.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.FAIL)
                .map(Finding::id)
                .collect(Collectors.toSet());
        return isNewEdition(now.asked(), then.asked())
                && now.findings().stream()
                        .filter(finding -> finding.verdict() == Verdict.FAIL)
                        .anyMatch(finding -> !overruled.contains(finding.id()));
    }

    private static boolean isNewEdition(List<AskedRules> now, List<AskedRules> then) {
        return now.stream()
                .anyMatch(set -> then.stream()
                        .anyMatch(old ->
                                old.name().equals(set.name()) && !old.edition().equals(set.edition())));
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                new CustomerId(row.getLong("customer_id")),
                Optional.ofNullable(row.getObject("recipient_id", Long.class)).map(AuthorizedRecipientId::new),
                row.getLong("decision"));
    }

    private record Decided(CustomerId customer, Optional<AuthorizedRecipientId> recipient, long decision) {}
}
