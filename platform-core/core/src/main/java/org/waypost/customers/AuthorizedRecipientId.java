package org.waypost.customers;

import org.waypost.shared.Ids;

/** Names an authorized recipient. */
public record AuthorizedRecipientId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static AuthorizedRecipientId of(String text) {
        return new AuthorizedRecipientId(Ids.parse(text));
    }
}
