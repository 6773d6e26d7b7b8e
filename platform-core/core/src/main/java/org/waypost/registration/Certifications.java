package org.waypost.registration;

import java.util.List;
import java.util.Set;

/** The certified lists of the bound tenant. They are never changed. */
public interface Certifications {
    /** Adds a signed list. */
    void add(Certification signed, CertifiedList list, String subject);

    /** All, the latest first. */
    List<Certification> all();

    /** What stood on a list, in its order. */
    List<CertifiedLine> lines(Certification signed);

    /** Everybody who stood on any list. */
    Set<AddresseeId> known();
}
