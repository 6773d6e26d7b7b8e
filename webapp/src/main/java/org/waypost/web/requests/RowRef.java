package org.waypost.web.requests;

import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.shared.Ids;

/**
 * A row of a list of requests as the page sends it back.
 *
 * @param version of the request when the page showed it
 */
record RowRef(ActionRequestId id, long version) {
    private static final String BETWEEN = ":";

    static RowRef of(ActionRequest request) {
        return new RowRef(request.requestId(), request.version());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws org.waypost.shared.PlatformException {@link org.waypost.shared.SharedError#MALFORMED_ID}
     */
    static RowRef read(String text) {
        String[] parts = text.split(BETWEEN, 2);
        return new RowRef(ActionRequestId.of(parts[0]), Ids.parse(parts[parts.length - 1]));
    }

    @Override
    public String toString() {
        return id.value() + BETWEEN + version;
    }
}
