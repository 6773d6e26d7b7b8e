package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** Somebody typed a renter into the public register, which no program can do. */
@ApplicationScoped
@Transactional
public class EnterRegistration {
    @Inject
    private Registrations registrations;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Notes it.
     *
     * @param seen the version of the line that was typed in
     * @throws PlatformException {@link VerificationError#NOT_REGISTERED}, {@link VerificationError#CHANGED_MEANWHILE}
     */
    public Registration enter(CustomerId customer, long seen) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Registration registration =
                registrations.held(customer).orElseThrow(() -> new PlatformException(VerificationError.NOT_REGISTERED));
        registration.enter(seen, TenantScope.current().actor().name(), clock.instant());
        ledger.record(
                "verification.registration-entered",
                new Subject("customer", customer.value()),
                registration
                        .endedOn()
                        .map(day -> Map.of("ended", day.toString()))
                        .orElseGet(Map::of));
        return registration;
    }
}
