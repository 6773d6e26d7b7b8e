package org.waypost.requests;

import java.util.Optional;

/**
 * What the open requests that somebody looks for have in common; what is empty does not matter.
 *
 * @param kind what was asked for
 * @param status how far it is
 * @param late whether only those count for which an operator's time has run out
 * @param holder who has them
 * @param text a whole mailbox number, or part of a name that a piece came for
 */
public record RequestFilter(
        Optional<RequestKind> kind, Optional<RequestStatus> status, boolean late, Holder holder, String text) {
    private static final int LONGEST = 200;

    /** Everything that is open. */
    public static final RequestFilter ALL =
            new RequestFilter(Optional.empty(), Optional.empty(), false, Holder.ANYBODY, "");

    /** Trims and shortens the text. */
    public RequestFilter {
        text = text.trim();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Who has a request. */
    public enum Holder {
        /** Whoever it is. */
        ANYBODY,
        /** The operator who asks. */
        ME,
        /** Nobody took it yet. */
        NOBODY
    }

    /** All of one kind. */
    public static RequestFilter of(RequestKind kind) {
        return new RequestFilter(Optional.of(kind), Optional.empty(), false, Holder.ANYBODY, "");
    }
}
