package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantScope;

/** Writes down what was decided, with what it rests on, and tells everybody. */
@ApplicationScoped
class Decisions {
    @Inject
    private Applications applications;

    @Inject
    private SealedCases sealed;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Clock clock;

    void made(CaseFile file, Outcome outcome, String reason, Map<String, String> notes) {
        long id = Ids.next();
        Judgement judgement = file.judgement();
        DecisionRecord judged = new DecisionRecord(file.facts(), judgement.asked(), judgement.findings(), notes);
        applications.add(new Decision(id, file.application().applicationId(), outcome, reason)
                .by(TenantScope.current().actor(), clock.instant())
                .on(judgement.rules(), sealed.seal(id, judged)));
        steps.told(
                file.application(), "verification.application-" + outcome.name().toLowerCase(Locale.ROOT), reason);
    }
}
