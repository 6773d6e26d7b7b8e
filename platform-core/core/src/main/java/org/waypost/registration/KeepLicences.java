package org.waypost.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.LocationCalendar;
import org.waypost.shared.PlatformException;

/** The registrations of the location itself: with the post, with its state, with whom else. */
@ApplicationScoped
@Transactional
public class KeepLicences {
    @Inject
    private Licences licences;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<LicenceNear> near;

    /** Those that are held, the next to run out first. */
    public List<Licence> held() {
        access.require(Permission.DOCUMENTS_REVIEW);
        return licences.held();
    }

    /**
     * Adds one.
     *
     * @throws PlatformException {@link RegistrationError#LICENCE_INCOMPLETE}
     */
    public Licence add(LicenceKind kind, String number, String authority, Optional<LocalDate> expiresOn) {
        access.require(Permission.SETTINGS_MANAGE);
        Licence licence = new Licence(kind, number, authority, expiresOn);
        licences.add(licence);
        record("verification.licence-added", licence);
        return licence;
    }

    /**
     * Renews one.
     *
     * @throws PlatformException {@link RegistrationError#UNKNOWN_LICENCE}, {@link RegistrationError#LICENCE_INCOMPLETE}
     */
    public Licence renew(long id, String number, String authority, Optional<LocalDate> expiresOn) {
        access.require(Permission.SETTINGS_MANAGE);
        Licence licence = licences.withId(id);
        licence.write(licence.kind(), number, authority, expiresOn);
        record("verification.licence-renewed", licence);
        return licence;
    }

    /**
     * Ends one.
     *
     * @throws PlatformException {@link RegistrationError#UNKNOWN_LICENCE}
     */
    public void end(long id) {
        access.require(Permission.SETTINGS_MANAGE);
        Licence licence = licences.withId(id);
        licence.end();
        record("verification.licence-ended", licence);
    }

    /** Reminds of those that run out, each 60, 30 and 7 days before and when its last day has passed. */
    public void remind() {
        access.require(Permission.DOCUMENTS_REVIEW);
        LocalDate today = calendar.today();
        licences.held()
                .forEach(licence -> licence.remind(today).ifPresent(step -> {
                    record("verification.licence-near", licence);
                    near.fire(new LicenceNear(
                            licence.id(),
                            licence.kind(),
                            licence.number(),
                            licence.expiresOn().orElseThrow(),
                            step));
                }));
    }

    private void record(String action, Licence licence) {
        String lastDay = licence.expiresOn().map(LocalDate::toString).orElse("");
        ledger.record(
                action,
                new Subject("licence", licence.id()),
                Map.of("kind", licence.kind().name(), "number", licence.number(), "expires", lastDay));
    }
}
