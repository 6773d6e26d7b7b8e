package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waypost.customers.CustomerId;
import org.waypost.customers.NewActions;
import org.waypost.tenancy.Sites;
import org.waypost.verification.ChooseExpiryRule;
import org.waypost.verification.Documents;
import org.waypost.verification.ExpiryRule;

/** Where the location decided so, renters whose papers have run out ask for nothing new. Looked up each time: it holds at once. */
@ApplicationScoped
class ActionsWithPapers implements NewActions {
    @Inject
    private ChooseExpiryRule rule;

    @Inject
    private Documents documents;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    @Override
    public boolean allowed(CustomerId customer) {
        return rule.current() == ExpiryRule.WARN || !documents.hasRunOut(customer, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), sites.current().zone());
    }
}
