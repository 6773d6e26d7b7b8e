package org.waypost.requests;

/** Papers by which somebody shows at the counter who he is. */
public enum IdKind {
    /** A driver's licence. */
    DRIVERS_LICENSE,
    /** An identity card of a state or country. */
    IDENTITY_CARD,
    /** A passport. */
    PASSPORT,
    /** An identity card of armed forces or police. */
    SERVICE_CARD,
    /** A permit to reside. */
    RESIDENCE_PERMIT
}
