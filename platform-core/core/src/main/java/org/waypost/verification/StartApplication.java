package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.Customer;
import org.waypost.customers.Customers;
import org.waypost.customers.WelcomeProspect;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/**
 * Anybody begins an application, or goes on with his: a link to it is sent to his address. Who asks learns nothing about the
 * address: known or not, the answer is the same.
 */
@ApplicationScoped
@Transactional
public class StartApplication {
    private static final int EMAIL = 254;
    private static final int BEGUN_AN_HOUR = 100;

    @Inject
    private Applications applications;

    @Inject
    private Customers customers;

    @Inject
    private WelcomeProspect welcome;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private DraftDays days;

    @Inject
    private Event<LinkAsked> asked;

    @Inject
    private Clock clock;

    /**
     * Sends the link. Whoever has an account signs in and is sent none; neither is who asks again within a minute.
     *
     * @throws PlatformException {@link VerificationError#BAD_EMAIL}, {@link VerificationError#TOO_MANY_BEGUN}
     */
    public void start(String typed, Locale language) {
        String email = typed.strip();
        if (email.length() > EMAIL || !FieldKind.EMAIL.takes(email, List.of())) {
            throw new PlatformException(VerificationError.BAD_EMAIL);
        }
        Optional<Customer> known = customers.withEmail(email);
        if (known.flatMap(Customer::subject).isEmpty()) {
            Customer applicant = known.orElseGet(() -> begin(email, language));
            OwnApplication.latestOf(applicant.customerId(), applications)
                    .map(found -> applications.held(found.applicationId()))
                    .filter(application -> application.askForLink(clock.instant()))
                    .ifPresent(application -> asked.fire(new LinkAsked(application.customer())));
        }
    }

    private Customer begin(String email, Locale language) {
        Instant now = clock.instant();
        if (applications.countDraftsSince(now.minus(Duration.ofHours(1))) >= BEGUN_AN_HOUR) {
            throw new PlatformException(VerificationError.TOO_MANY_BEGUN);
        }
        Customer customer = welcome.begin(email, language);
        Application application = new Application(
                customer.customerId(),
                ApplicationPurpose.APPLICATION,
                TenantScope.current().actor(),
                now);
        application.keepUntil(days.from(now));
        applications.add(application);
        steps.noted(application, "verification.application-opened", Map.of());
        return customer;
    }
}
