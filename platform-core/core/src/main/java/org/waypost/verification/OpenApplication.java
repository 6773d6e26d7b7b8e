package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** Begins a case for a customer, and hands it in when it is filled. */
@ApplicationScoped
@Transactional
public class OpenApplication {
    @Inject
    private Applications applications;

    @Inject
    private Customers customers;

    @Inject
    private SealedCases sealed;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * A draft. It begins with what was known in the customer's last case.
     *
     * @throws PlatformException {@link VerificationError#ALREADY_OPEN}, {@link
     *     org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}
     */
    public Application open(CustomerId customer, ApplicationPurpose purpose) {
        access.require(Permission.DOCUMENTS_REVIEW);
        customers.withId(customer);
        if (applications.openOf(customer).isPresent()) {
            throw new PlatformException(VerificationError.ALREADY_OPEN);
        }
        Application application =
                new Application(customer, purpose, TenantScope.current().actor(), clock.instant());
        applications.of(customer).stream().findFirst().ifPresent(last -> sealed.keep(application, sealed.facts(last)));
        applications.add(application);
        steps.told(application, "verification.application-opened", "");
        return application;
    }

    /**
     * It is filled in and waits for a reviewer.
     *
     * @throws PlatformException {@link VerificationError#UNKNOWN_APPLICATION}, {@link
     *     VerificationError#WRONG_APPLICATION_STATE}
     */
    public Application submit(ApplicationId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Application application = applications.held(id);
        steps.submit(application);
        return application;
    }
}
