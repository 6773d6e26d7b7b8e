package org.waypost.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.LocationCalendar;
import org.waypost.registration.CertifiedLine.Part;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantScope;

/** Somebody certifies once a quarter that the public register knows every addressee as he is, and everybody who left. */
@ApplicationScoped
@Transactional
public class CertifyQuarter {
    @Inject
    private Certifications certifications;

    @Inject
    private ListRegistrations list;

    @Inject
    private Registrations registrations;

    @Inject
    private LocationCalendar calendar;

    @Inject
    private Sites sites;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The list that is to be signed next, as it stands now. */
    public CertifiedList next() {
        access.require(Permission.DOCUMENTS_REVIEW);
        Set<AddresseeId> known = certifications.known();
        List<CertifiedLine> lines = list.all().stream()
                .map(line -> new CertifiedLine(
                        line.addressee(),
                        line.customer(),
                        part(line, known),
                        line.name(),
                        line.number(),
                        line.endedOn()))
                .toList();
        return CertifiedList.of(dueOn(), lines, sites.current().locale());
    }

    private static Part part(RegistrationLine line, Set<AddresseeId> known) {
        if (line.endedOn().isPresent()) {
            return Part.ENDED;
        }
        return known.contains(line.addressee()) ? Part.CURRENT : Part.NEW;
    }

    /** The day by which the next list is due. */
    public LocalDate dueOn() {
        access.require(Permission.DOCUMENTS_REVIEW);
        Optional<LocalDate> last = certifications.all().stream().findFirst().map(Certification::dueOn);
        return Quarter.next(calendar.today(), last);
    }

    /**
     * Signs it.
     *
     * @param dueOn the day for which the signer saw the list
     * @throws PlatformException {@link RegistrationError#NOT_DUE} when that one is signed already or is more than a quarter
     *     ahead; {@link RegistrationError#STILL_TO_ENTER}
     */
    public Certification sign(LocalDate dueOn) {
        CertifiedList signed = next();
        LocalDate due = signed.dueOn();
        if (!dueOn.equals(due) || due.isAfter(Quarter.dueFrom(calendar.today()))) {
            throw new PlatformException(RegistrationError.NOT_DUE, due);
        }
        int waiting = list.waiting();
        if (waiting > 0) {
            throw new PlatformException(RegistrationError.STILL_TO_ENTER, waiting);
        }
        registrations.in(RegistrationState.ENTERED).forEach(registration -> registration.certify(due));
        return keep(signed);
    }

    private Certification keep(CertifiedList list) {
        Actor signer = TenantScope.current().actor();
        Certification signed =
                new Certification(Ids.next(), list.dueOn(), clock.instant(), signer.name(), list.sha256());
        certifications.add(signed, list, signer.subject());
        ledger.record(
                "verification.quarter-certified",
                new Subject("certification", signed.id()),
                Map.of(
                        "due", signed.dueOn().toString(),
                        "sha256", signed.sha256(),
                        "new", Long.toString(list.count(Part.NEW)),
                        "current", Long.toString(list.count(Part.CURRENT)),
                        "ended", Long.toString(list.count(Part.ENDED))));
        return signed;
    }
}
