package org.waypost.requests;

import org.waypost.shared.Ids;

/** Names an action request. */
public record ActionRequestId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static ActionRequestId of(String text) {
        return new ActionRequestId(Ids.parse(text));
    }
}
