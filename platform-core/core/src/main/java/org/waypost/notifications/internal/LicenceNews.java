package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.notifications.PushHint;
import org.waypost.notifications.PushHints;
import org.waypost.registration.LicenceNear;
import org.waypost.verification.ExpiryStep;

/** Listens to the location's own registrations: its managers are told in time that one runs out. */
@ApplicationScoped
class LicenceNews {
    @Inject
    private Managers managers;

    @Inject
    private Jobs jobs;

    @Inject
    private PushHints hints;

    void near(@Observes LicenceNear event) {
        hints.tell(PushHint.CUSTOMERS);
        managers.ids().forEach(manager -> jobs.enqueue(job(manager, event)));
    }

    private static NewJob job(long manager, LicenceNear event) {
        StaffNews news = new StaffNews(
                manager,
                event.step() == ExpiryStep.OVER ? "licence-ran-out" : "licence-runs-out",
                Map.of(
                        Fact.LICENCE, event.kind().name(),
                        Fact.NUMBER, event.number(),
                        Fact.UNTIL, event.expiresOn().toString()));
        return NewJob.of(StaffMail.KIND, news.json())
                .keyed("licence-" + event.licence() + "-" + event.step() + "-" + manager);
    }
}
