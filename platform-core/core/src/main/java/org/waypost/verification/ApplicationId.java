package org.waypost.verification;

import org.waypost.shared.Ids;

/** Names an application. */
public record ApplicationId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static ApplicationId of(String text) {
        return new ApplicationId(Ids.parse(text));
    }
}
