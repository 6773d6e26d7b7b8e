package org.waypost.verification;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a document is there for. */
public enum DocumentType {
    /** Shows who somebody is, with a photograph. */
    PHOTO_ID(RecordClass.FORM_AND_IDS),
    /** Shows where somebody lives. */
    ADDRESS_ID(RecordClass.FORM_AND_IDS),
    /** The form by which mail may be received for somebody, signed. */
    SIGNED_FORM(RecordClass.FORM_AND_IDS),
    /** Shows that a business exists. */
    BUSINESS_REGISTRATION(RecordClass.AUTHORITY),
    /** Lets somebody act for another. */
    POWER_OF_ATTORNEY(RecordClass.AUTHORITY),
    /** Protects somebody's address. */
    COURT_ORDER(RecordClass.AUTHORITY),
    /** Shows an address to which mail may be sent on. */
    FORWARDING_PROOF(RecordClass.FORM_AND_IDS),
    /** A file of no particular type. */
    OTHER(RecordClass.GENERAL);

    private final RecordClass recordClass;

    DocumentType(RecordClass recordClass) {
        this.recordClass = recordClass;
    }

    /** The name in the API. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class that says how long it is kept. */
    public RecordClass recordClass() {
        return recordClass;
    }

    /** Whether it has to be said which ID it is. */
    public boolean isId() {
        return this == PHOTO_ID || this == ADDRESS_ID;
    }

    /** Whether it may have a last day. */
    public boolean mayRunOut() {
        return isId() || recordClass == RecordClass.AUTHORITY;
    }

    /** Those without which a renter is not served, once he had to show one. */
    public static Set<DocumentType> vital() {
        return EnumSet.of(PHOTO_ID, ADDRESS_ID, BUSINESS_REGISTRATION);
    }

    /** Whether a new one takes the place of the one before. */
    public boolean isSingle() {
        return this != OTHER && this != FORWARDING_PROOF;
    }
}
