package org.waypost.content;

import org.waypost.shared.Ids;

/** Names one content; time-ordered, never reused. */
public record ContentId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static ContentId of(String text) {
        return new ContentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
