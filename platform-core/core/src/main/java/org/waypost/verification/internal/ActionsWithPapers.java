package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waypost.customers.CustomerId;
import org.waypost.customers.NewActions;
import org.waypost.customers.Releases;
import org.waypost.tenancy.Sites;
import org.waypost.verification.Applications;
import org.waypost.verification.ChooseExpiryRule;
import org.waypost.verification.Documents;
import org.waypost.verification.ExpiryRule;

/**
 * Where the location decided so, renters whose papers have run out, or did not come in time, ask for nothing new. Looked up
 * each time: it holds at once. An exception that a manager granted comes before it.
 */
@ApplicationScoped
class ActionsWithPapers implements NewActions {
    @Inject
    private ChooseExpiryRule rule;

    @Inject
    private Documents documents;

    @Inject
    private Applications applications;

    @Inject
    private Releases releases;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    @Override
    public boolean allowed(CustomerId customer) {
        return rule.current() == ExpiryRule.WARN
                || !(documents.hasRunOut(customer, today()) || applications.isOverdue(customer, today()))
                || releases.exception(customer).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sites.current().zone());
    }
}
