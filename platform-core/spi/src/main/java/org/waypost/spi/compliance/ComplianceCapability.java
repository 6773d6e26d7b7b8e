package org.waypost.spi.compliance;

/**
 * What a set of rules may know beyond judging a case.
 *
 * @since 0.1
 */
public enum ComplianceCapability {
    /** It knows a form that is filled and signed. */
    FORM,
    /** It knows duties with dates. */
    DUTIES,
    /** It knows how long records are kept. */
    RETENTION,
    /** It knows what needs the customer's consent. */
    CONSENTS
}
