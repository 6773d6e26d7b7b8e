package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.ForgetProspect;
import org.waypost.customers.ProspectForgotten;

/** Deletes drafts with which nobody went on, with their papers and whoever began them. */
@ApplicationScoped
@Transactional
public class ForgetDrafts {
    @Inject
    private Applications applications;

    @Inject
    private Documents documents;

    @Inject
    private ForgetProspect prospects;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** All that are not kept any longer. */
    public void run() {
        access.require(Permission.CUSTOMERS_MANAGE);
        applications.draftsOver(clock.instant()).forEach(draft -> prospects.forget(draft.customer()));
    }

    void forget(@Observes ProspectForgotten event) {
        documents.removeAllOf(event.customer());
        applications.of(event.customer()).forEach(applications::remove);
    }
}
