package org.waypost.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** Reads who signed which list. */
@ApplicationScoped
@Transactional
public class FindCertifications {
    @Inject
    private Certifications certifications;

    @Inject
    private Access access;

    /** All, the latest first. */
    public List<Certification> all() {
        access.require(Permission.DOCUMENTS_REVIEW);
        return certifications.all();
    }

    /**
     * What stood on the list of a quarter.
     *
     * @param dueOn the day by which it was due
     * @throws PlatformException {@link RegistrationError#UNKNOWN_CERTIFICATION}
     */
    public CertifiedList list(LocalDate dueOn) {
        return all().stream()
                .filter(signed -> signed.dueOn().equals(dueOn))
                .findFirst()
                .map(signed -> new CertifiedList(dueOn, certifications.lines(signed)))
                .orElseThrow(() -> new PlatformException(RegistrationError.UNKNOWN_CERTIFICATION));
    }
}
