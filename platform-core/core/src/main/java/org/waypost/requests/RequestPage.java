package org.waypost.requests;

import java.util.List;
import java.util.Optional;

/**
 * One page of open requests with their pieces, the most urgent first.
 *
 * @param rows the requests
 * @param next where the page after begins; absent on the last
 */
public record RequestPage(List<RequestLine> rows, Optional<DueKey> next) {
    /** Copies the rows. */
    public RequestPage {
        rows = List.copyOf(rows);
    }

    /** Makes a page of what was found: up to one row more than it holds, which shows that there is more. */
    static RequestPage of(List<RequestLine> found, int size) {
        return found.size() <= size
                ? new RequestPage(found, Optional.empty())
                : new RequestPage(
                        found.subList(0, size),
                        Optional.of(DueKey.of(found.get(size - 1).request())));
    }
}
