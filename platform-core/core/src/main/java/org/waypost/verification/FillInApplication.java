package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.HoldMailbox;
import org.waypost.customers.Mailbox;
import org.waypost.customers.WelcomeProspect;
import org.waypost.shared.PlatformException;

/** Who applies chooses a mailbox, says who he is, and sends his application in. */
@ApplicationScoped
@Transactional
public class FillInApplication {
    @Inject
    private OwnApplication own;

    @Inject
    private CaseFiles files;

    @Inject
    private HoldMailbox hold;

    @Inject
    private WelcomeProspect welcome;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private DraftDays days;

    @Inject
    private Clock clock;

    /**
     * Chooses a mailbox, which is held for some days; another that was held before is free again.
     *
     * @throws PlatformException {@link VerificationError#WRONG_APPLICATION_STATE}, or why the number is not free
     */
    public Mailbox choose(String number) {
        Application draft = draft();
        return hold.hold(number, draft.customer(), Optional.of(days.heldFrom(clock.instant())));
    }

    /**
     * Says who applies.
     *
     * @param business its name; of no account for a person
     * @throws PlatformException {@link VerificationError#WRONG_APPLICATION_STATE}, {@link
     *     org.waypost.customers.CustomersError#BAD_NAME}
     */
    public void introduce(CustomerKind kind, String name, String business) {
        draft();
        welcome.introduce(kind, name, business);
    }

    private Application draft() {
        Application draft = own.held();
        if (draft.state() != ApplicationState.DRAFT) {
            throw new PlatformException(VerificationError.WRONG_APPLICATION_STATE, draft.state());
        }
        return draft;
    }

    /**
     * Sends it in, for the first time or as the answer to what was asked.
     *
     * @throws PlatformException {@link VerificationError#STILL_ASKED}, {@link VerificationError#NO_MAILBOX_HELD}, {@link
     *     VerificationError#WRONG_APPLICATION_STATE}
     */
    public Application sendIn() {
        Application application = own.held();
        refuseWhatIsMissing(files.of(application).judgement().missingOfApplicant());
        if (application.state() == ApplicationState.MORE_NEEDED) {
            application.goOn();
            steps.told(application, "verification.application-answered", "");
        } else {
            submit(application);
        }
        return application;
    }

    private static void refuseWhatIsMissing(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new PlatformException(VerificationError.STILL_ASKED, String.join(", ", missing));
        }
    }

    /** From now on the mailbox is his until somebody decides. */
    private void submit(Application application) {
        application.submit(clock.instant());
        Mailbox mailbox = hold.of(application.customer())
                .orElseThrow(() -> new PlatformException(VerificationError.NO_MAILBOX_HELD));
        hold.hold(mailbox.number(), application.customer(), Optional.empty());
        welcome.sentIn(application.customer());
        steps.told(application, "verification.application-submitted", "");
    }
}
