package org.waypost.verification;

/** How long papers are kept is decided for each class of them. */
public enum RecordClass {
    /** Pictures of IDs and proofs of address, and the forms that name them. */
    FORM_AND_IDS,
    /** What proves that somebody may act for another, or a business exists. */
    AUTHORITY,
    /** Anything else. */
    GENERAL
}
