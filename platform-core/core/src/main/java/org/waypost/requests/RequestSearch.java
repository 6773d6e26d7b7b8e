package org.waypost.requests;

import java.util.Optional;

/**
 * A page of the open requests that somebody looks for, the most urgent first.
 *
 * @param filter what all of them have
 * @param after continue behind this one
 * @param size rows of a page, 1 to 500
 */
public record RequestSearch(RequestFilter filter, Optional<DueKey> after, int size) {
    /** The most rows of a page. */
    public static final int MOST = 500;

    /** Keeps the size in its bounds. */
    public RequestSearch {
        size = Math.min(Math.max(size, 1), MOST);
    }

    /** The first page. */
    public static RequestSearch first(RequestFilter filter, int size) {
        return new RequestSearch(filter, Optional.empty(), size);
    }
}
