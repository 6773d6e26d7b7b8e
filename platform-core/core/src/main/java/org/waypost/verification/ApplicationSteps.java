package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.shared.PlatformException;

/** What every step of an application has in common: the ledger keeps it, and others are told. */
@ApplicationScoped
class ApplicationSteps {
    private static final String SUBJECT = "application";

    @Inject
    private Ledger ledger;

    @Inject
    private Event<ApplicationChanged> changed;

    @Inject
    private Clock clock;

    /** Writes a step into the ledger and tells those who listen that the application came into its present state. */
    void told(Application application, String action, String words) {
        noted(application, action, words.isEmpty() ? Map.of() : Map.of("words", words));
        changed.fire(new ApplicationChanged(
                application.applicationId(),
                application.customer(),
                application.recipient(),
                application.purpose(),
                application.state(),
                words));
    }

    /** It is filled in and waits for a reviewer. */
    void submit(Application application) {
        application.submit(clock.instant());
        told(application, "verification.application-submitted", "");
    }

    /** Writes a step into the ledger that changes no state. */
    void noted(Application application, String action, Map<String, String> evidence) {
        Map<String, String> complete = new HashMap<>(evidence);
        complete.put("state", application.state().name());
        complete.put("customer", Long.toString(application.customer().value()));
        ledger.record(action, subject(application.applicationId()), complete);
    }

    static Subject subject(ApplicationId id) {
        return new Subject(SUBJECT, id.value());
    }

    /**
     * What somebody said, trimmed.
     *
     * @throws PlatformException {@link VerificationError#WORDS_NEEDED}
     */
    static String words(String typed) {
        String said = typed.strip();
        if (said.isEmpty() || said.length() > Application.WORDS) {
            throw new PlatformException(VerificationError.WORDS_NEEDED, Application.WORDS);
        }
        return said;
    }
}
