package org.waypost.mailroom;

import org.waypost.shared.Ids;

/** Names a mail item. */
public record MailItemId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static MailItemId of(String text) {
        return new MailItemId(Ids.parse(text));
    }
}
