package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** A reviewer looks at a case and asks the applicant for what is missing. */
@ApplicationScoped
@Transactional
public class ReviewApplication {
    @Inject
    private Applications applications;

    @Inject
    private CaseFiles files;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Access access;

    /**
     * Somebody looks at it now, or goes on. Doing it twice is no mistake.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_APPLICATION}, {@link
     *     VerificationError#WRONG_APPLICATION_STATE}
     */
    public Application begin(ApplicationId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Application application = applications.held(id);
        if (application.state() != ApplicationState.UNDER_REVIEW) {
            application.review(TenantScope.current().actor());
            steps.told(application, "verification.application-under-review", "");
        }
        return application;
    }

    /**
     * Asks the applicant for one thing; the case waits for his answer.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_APPLICATION}, {@link
     *     VerificationError#WRONG_APPLICATION_STATE}, {@link VerificationError#WORDS_NEEDED}
     */
    public Application ask(ApplicationId id, String words) {
        Application application = begin(id);
        String asked = ApplicationSteps.words(words);
        application.ask(asked);
        steps.told(application, "verification.application-more-needed", asked);
        return application;
    }

    /** What was asked for came: the case is the reviewer's again. */
    void answered(@Observes DocumentChanged changed) {
        if (changed.state() == DocumentState.UPLOADED) {
            applications.openOf(changed.customer(), changed.recipient()).ifPresent(this::answered);
        }
    }

    /** Papers that are looked at again by themselves wait until everything is there. */
    private void answered(Application application) {
        boolean again = !application.causes().isEmpty();
        if (application.state() == ApplicationState.MORE_NEEDED) {
            application.goOn();
            steps.told(application, "verification.application-answered", "");
        } else if (again
                && application.state() == ApplicationState.DRAFT
                && files.of(application).wanted().isEmpty()) {
            steps.submit(application);
        }
    }
}
