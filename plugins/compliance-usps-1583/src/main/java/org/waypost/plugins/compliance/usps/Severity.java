package org.waypost.plugins.compliance.usps;

/** How grave it is to break a rule. */
enum Severity {
    /** The case cannot be approved. */
    FAIL,
    /** More is given away than may be at this stage; as grave as {@link #FAIL}. */
    GATE,
    /** A person has to look. */
    REVIEW,
    /** Good to know; the case passes. */
    WARN
}
