package org.waypost.verification;

import org.waypost.shared.Ids;

/** Names a document. */
public record DocumentId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static DocumentId of(String text) {
        return new DocumentId(Ids.parse(text));
    }
}
