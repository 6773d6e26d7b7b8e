package org.waypost.customers;

import org.waypost.shared.Ids;

/** Names a customer. */
public record CustomerId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static CustomerId of(String text) {
        return new CustomerId(Ids.parse(text));
    }
}
