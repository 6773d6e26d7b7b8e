package org.waypost.samplemail;

/** What a sender does, which decides how his mail looks and what his letters say. */
public enum Trade {
    BANK,
    INSURER,
    UTILITY,
    TAX_OFFICE,
    DOCTOR,
    LAW_OFFICE,
    AUTHORITY,
    SCHOOL,
    EMPLOYER,
    SHOP,
    PUBLISHER,
    /** Somebody's grandmother, friend or cousin: writes by hand. */
    PERSON
}
