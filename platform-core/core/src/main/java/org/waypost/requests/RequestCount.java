package org.waypost.requests;

/**
 * The figures of one box on the dashboard.
 *
 * @param open requests that somebody still has to do
 * @param late those of them for which an operator's time has run out
 */
public record RequestCount(long open, long late) {
    /** Nothing to do. */
    public static final RequestCount NONE = new RequestCount(0, 0);

    /** Both together. */
    public RequestCount plus(RequestCount other) {
        return new RequestCount(open + other.open, late + other.late);
    }
}
