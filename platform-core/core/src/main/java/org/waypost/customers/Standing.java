package org.waypost.customers;

/** Whether a customer's mail may be released to him. */
public enum Standing {
    /** Papers are complete: mail may be opened, forwarded, handed over. */
    APPROVED,
    /** Papers are missing or under review: mail is recorded and waits. */
    PENDING,
    /** Papers have run out: mail waits until they are renewed. */
    EXPIRED,
    /** No longer a customer. */
    CLOSED;

    /** Whether mail may be released. */
    public boolean releasesMail() {
        return this == APPROVED;
    }
}
