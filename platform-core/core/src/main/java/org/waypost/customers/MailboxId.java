package org.waypost.customers;

import org.waypost.shared.Ids;

/** Names a mailbox; its number may change, this does not. */
public record MailboxId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static MailboxId of(String text) {
        return new MailboxId(Ids.parse(text));
    }
}
