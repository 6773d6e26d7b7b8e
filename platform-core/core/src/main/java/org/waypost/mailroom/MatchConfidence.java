package org.waypost.mailroom;

/** How sure it is whose mail a piece is. */
public enum MatchConfidence {
    /** Mailbox and name agree with each other and fit nobody else. */
    EXACT,
    /** Mailbox or name fits, not both without doubt. */
    PARTIAL,
    /** Several recipients fit. */
    SEVERAL,
    /** A business fits, but no person of it. */
    COMPANY_ONLY,
    /** Nobody fits. */
    NONE,
    /** Somebody fits whose mail may not simply be put on the shelf: the mailbox is closed. */
    BLOCKED
}
