package org.waypost.verification;

/** Why somebody looked at the picture of a document. */
public enum ViewPurpose {
    /** It is his own. */
    OWN,
    /** To approve or reject it. */
    DECISION,
    /** To look it up after it was decided about. */
    RECORD
}
