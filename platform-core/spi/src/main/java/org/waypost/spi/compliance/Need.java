package org.waypost.spi.compliance;

/**
 * Whether a case wants something, as far as its facts tell.
 *
 * @since 0.1
 */
public enum Need {
    /** It must be there. */
    REQUIRED,
    /** It may be there. */
    OPTIONAL,
    /** It has no place in this case. */
    NOT_NEEDED,
    /** That depends on facts that are not known yet. */
    UNKNOWN
}
