package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.customers.CustomerChanged;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.LocationCalendar;
import org.waypost.customers.Standing;
import org.waypost.tenancy.TenantScope;

/**
 * Has papers looked at again when something happened to them. The person goes on being served meanwhile; he is asked for what
 * is needed only, and once: another cause joins a case that is open.
 */
@ApplicationScoped
@Transactional
class BeginReverification {
    @Inject
    private Applications applications;

    @Inject
    private CaseFiles files;

    @Inject
    private SealedCases sealed;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Customers customers;

    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private ChooseExpiryRule rule;

    @Inject
    private Event<ReverificationAsked> asked;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Clock clock;

    void changed(@Observes CustomerChanged event) {
        ReverificationCause cause = switch (event.what()) {
            case NAME -> ReverificationCause.NAME_CHANGED;
            case HOME_ADDRESS -> ReverificationCause.ADDRESS_CHANGED;
        };
        begin(event.customer(), Optional.empty(), cause);
    }

    /**
     * Begins a case of somebody whose papers were approved, or adds the cause to the one that is open.
     *
     * @param whose papers, when not the renter's own
     */
    void begin(CustomerId customer, Optional<AuthorizedRecipientId> whose, ReverificationCause cause) {
        if (isServed(customer, whose)) {
            applications
                    .openOf(customer, whose)
                    .ifPresentOrElse(open -> join(open, cause), () -> open(customer, whose, cause));
        }
    }

    /** Who was never approved, or is stopped, has a case of another kind. */
    private boolean isServed(CustomerId customer, Optional<AuthorizedRecipientId> whose) {
        Standing renter = customers.withId(customer).standing();
        return renter == Standing.APPROVED
                && whose.map(id -> recipients.withId(id).standing())
                        .filter(his -> his == Standing.PENDING || his == Standing.CLOSED)
                        .isEmpty();
    }

    private void join(Application open, ReverificationCause cause) {
        if (open.purpose() == ApplicationPurpose.REVERIFICATION && open.because(cause)) {
            ask(open, cause);
        }
    }

    private void open(CustomerId customer, Optional<AuthorizedRecipientId> whose, ReverificationCause cause) {
        Application application = new Application(
                        customer,
                        ApplicationPurpose.REVERIFICATION,
                        TenantScope.current().actor(),
                        clock.instant())
                .of(whose)
                .until(calendar.today().plusDays(rule.daysToAnswer()));
        application.because(cause);
        applications.of(customer, whose).stream()
                .findFirst()
                .ifPresent(last -> sealed.keep(application, sealed.facts(last)));
        applications.add(application);
        steps.told(application, "verification.application-opened", "");
        ask(application, cause);
    }

    /** What nobody has to bring goes to the reviewer at once. */
    private void ask(Application application, ReverificationCause cause) {
        forget(application, cause);
        Set<DocumentType> wanted = files.of(application).wanted();
        steps.noted(
                application,
                "verification.reverification-asked",
                Map.of("cause", cause.name(), "wanted", wanted.toString()));
        if (!wanted.isEmpty()) {
            asked.fire(new ReverificationAsked(
                    application.applicationId(),
                    application.customer(),
                    application.recipient(),
                    cause,
                    wanted,
                    application.answerBy().orElseGet(calendar::today)));
        } else if (application.state() == ApplicationState.DRAFT) {
            steps.submit(application);
        }
    }

    private void forget(Application application, ReverificationCause cause) {
        SortedMap<String, String> facts = sealed.facts(application);
        if (facts.keySet().removeIf(cause::outdates)) {
            sealed.keep(application, facts);
        }
    }
}
