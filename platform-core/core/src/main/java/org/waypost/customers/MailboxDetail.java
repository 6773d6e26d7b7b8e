package org.waypost.customers;

import java.util.List;
import org.waypost.audit.HistoryLine;

/**
 * Everything known of one mailbox.
 *
 * @param line its number, state, size, dates, and who rents it or did
 * @param names that may receive mail in it, the renter first
 * @param history what happened to it, newest first
 * @param only whether whoever rents it, or did, has no other
 */
public record MailboxDetail(MailboxLine line, List<Name> names, List<HistoryLine> history, boolean only) {
    /** Copies the lists. */
    public MailboxDetail {
        names = List.copyOf(names);
        history = List.copyOf(history);
    }

    /** A name, and why mail may come under it. */
    public record Name(String name, RecipientKind kind) {}
}
