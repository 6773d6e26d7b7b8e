package org.waypost.verification;

import static org.waypost.verification.DocumentType.ADDRESS_ID;
import static org.waypost.verification.DocumentType.PHOTO_ID;

import java.util.Set;

/** Which ID a document is. The names are those by which compliance rules know them. */
public enum IdPaper {
    /** Driver's licence or non-driver's card of a US state, territory or tribe. */
    US_DRIVERS_OR_NONDRIVER_ID(true, true, Set.of(PHOTO_ID, ADDRESS_ID)),
    /** Card of a uniformed service. */
    UNIFORMED_SERVICE_ID(true, true, Set.of(PHOTO_ID)),
    /** Access card of the US government. */
    US_ACCESS_CARD(true, true, Set.of(PHOTO_ID)),
    /** Card of a US university. */
    US_UNIVERSITY_ID(true, true, Set.of(PHOTO_ID)),
    /** Passport of any country. */
    PASSPORT(false, true, Set.of(PHOTO_ID)),
    /** Consular card. */
    MATRICULA_CONSULAR(true, true, Set.of(PHOTO_ID)),
    /** Card of frequent travellers across the border. */
    NEXUS_CARD(true, true, Set.of(PHOTO_ID)),
    /** Shows that somebody became a citizen. */
    CERTIFICATE_OF_NATURALIZATION(false, false, Set.of(PHOTO_ID)),
    /** Card of permanent residents. */
    US_PERMANENT_RESIDENT_CARD(true, true, Set.of(PHOTO_ID)),
    /** Identity card of another country. */
    NATIONAL_ID_CARD(true, true, Set.of(PHOTO_ID)),
    /** Lease that still runs. */
    CURRENT_LEASE(false, true, Set.of(ADDRESS_ID)),
    /** Mortgage or deed of trust. */
    MORTGAGE_OR_DEED_OF_TRUST(false, false, Set.of(ADDRESS_ID)),
    /** Policy of a home or vehicle. */
    HOME_OR_VEHICLE_INSURANCE_POLICY(false, true, Set.of(ADDRESS_ID)),
    /** Registration of a vehicle. */
    VEHICLE_REGISTRATION_CARD(false, true, Set.of(ADDRESS_ID)),
    /** Card of a voter. */
    VOTER_CARD(false, false, Set.of(ADDRESS_ID));

    private final boolean twoSided;
    private final boolean expiring;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<DocumentType> uses;

    IdPaper(boolean twoSided, boolean expiring, Set<DocumentType> uses) {
        this.twoSided = twoSided;
        this.expiring = expiring;
        this.uses = uses;
    }

    /** Whether it may be a document of this type. */
    public boolean serves(DocumentType type) {
        return uses.contains(type);
    }

    /** Whether its back has to be shown too. */
    public boolean isTwoSided() {
        return twoSided;
    }

    /** Whether it has a last day. */
    public boolean expires() {
        return expiring;
    }
}
