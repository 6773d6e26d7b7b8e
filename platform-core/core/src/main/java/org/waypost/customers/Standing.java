package org.waypost.customers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whether a customer's mail may be released to him. */
public enum Standing {
    /** Fills in an application and has not sent it in: the staff does not deal with him yet, and no mail comes for him. */
    PROSPECT,
    /** Papers are complete: mail may be opened, forwarded, handed over. */
    APPROVED,
    /** Papers are missing or under review: mail is recorded and waits. */
    PENDING,
    /** Papers have run out: mail waits until they are renewed. */
    EXPIRED,
    /** No longer a customer. */
    CLOSED;

    /** Everybody with whom the staff deals or dealt. */
    public static final Set<Standing> DEALT_WITH =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PROSPECT)));

    /** Whether mail may be released. */
    public boolean releasesMail() {
        return this == APPROVED;
    }
}
