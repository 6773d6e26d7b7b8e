package org.waypost.mailroom;

import java.util.Optional;

/**
 * A page of the pieces that somebody looks for. Pages go from the newest to the oldest; with neither key it is the first.
 *
 * @param filter what all of them have
 * @param after continue with those older than this id
 * @param before go back to those newer than this id
 * @param size rows of a page, 1 to 500
 */
public record MailSearch(MailFilter filter, Optional<Long> after, Optional<Long> before, int size) {
    private static final int MAX = 500;

    /** Keeps the size in its bounds; of two keys, the one that leads on counts. */
    public MailSearch {
        before = after.isPresent() ? Optional.empty() : before;
        size = Math.min(Math.max(size, 1), MAX);
    }

    /** The first page. */
    public static MailSearch first(MailFilter filter, int size) {
        return new MailSearch(filter, Optional.empty(), Optional.empty(), size);
    }
}
