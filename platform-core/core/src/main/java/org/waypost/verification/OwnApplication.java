package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;
import org.waypost.customers.HoldMailbox;
import org.waypost.customers.Mailbox;
import org.waypost.shared.PlatformException;

/** The application of who came by its link, as he sees it: his open one, else his newest. */
@ApplicationScoped
@Transactional
public class OwnApplication {
    @Inject
    private Applications applications;

    @Inject
    private CaseFiles files;

    @Inject
    private CurrentRenter current;

    @Inject
    private HoldMailbox hold;

    @Inject
    private DraftDays days;

    @Inject
    private Clock clock;

    /**
     * Everything of it, judged now.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_APPLICATION}
     */
    public CaseFile look() {
        return files.of(latest());
    }

    /** The mailbox that is held for him. */
    public Optional<Mailbox> mailbox() {
        return hold.of(current.applicant().customerId());
    }

    /** What was said about the last decision, or empty. */
    public String lastReason() {
        List<Decision> decisions = applications.decisions(latest().applicationId());
        return decisions.stream().findFirst().map(Decision::reason).orElse("");
    }

    /** It, kept from everybody else until the transaction ends. A draft is kept longer with every step. */
    Application held() {
        Application application = applications.held(latest().applicationId());
        if (application.state() == ApplicationState.DRAFT) {
            application.keepUntil(days.from(clock.instant()));
        }
        return application;
    }

    private Application latest() {
        CustomerId me = current.applicant().customerId();
        return latestOf(me, applications)
                .orElseThrow(() -> new PlatformException(VerificationError.UNKNOWN_APPLICATION));
    }

    /** The application of a customer that is worked on: the open one, else the newest. */
    static Optional<Application> latestOf(CustomerId customer, Applications applications) {
        return applications
                .openOf(customer)
                .or(() -> applications.of(customer).stream().findFirst());
    }
}
