package org.waypost.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;
import org.waypost.verification.VerificationError;

/** Somebody typed an addressee into the public register, which no program can do. */
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
     * @throws PlatformException {@link RegistrationError#NOT_REGISTERED}, {@link VerificationError#CHANGED_MEANWHILE}
     */
    public Registration enter(AddresseeId addressee, long seen) {
        access.require(Permission.DOCUMENTS_REVIEW);
        Registration registration = registrations
                .held(addressee)
                .orElseThrow(() -> new PlatformException(RegistrationError.NOT_REGISTERED));
        registration.enter(seen, TenantScope.current().actor().name(), clock.instant());
        Map<String, String> evidence = new HashMap<>(Map.of("addressee", Long.toString(addressee.value())));
        registration.endedOn().ifPresent(day -> evidence.put("ended", day.toString()));
        ledger.record(
                "verification.registration-entered",
                new Subject("customer", registration.customer().value()),
                evidence);
        return registration;
    }
}
