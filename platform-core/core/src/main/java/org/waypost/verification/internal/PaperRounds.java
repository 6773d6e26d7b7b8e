package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.waypost.jobs.RecurringJob;
import org.waypost.jobs.TenantRound;
import org.waypost.verification.ForgetDrafts;
import org.waypost.verification.KeepDocumentDates;

/** What is looked at again and again at each location. */
@ApplicationScoped
class PaperRounds {
    /** Whether a day has ended on which documents ran out. */
    @Produces
    @ApplicationScoped
    RecurringJob documentDates(KeepDocumentDates dates) {
        return TenantRound.hourly("verification.dates", dates::run);
    }

    /** Which drafts nobody went on with. */
    @Produces
    @ApplicationScoped
    RecurringJob drafts(ForgetDrafts drafts) {
        return TenantRound.hourly("verification.drafts", drafts::run);
    }
}
