package org.waypost.web.renter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.waypost.shared.Ids;

/** Where in a list a page begins: the key that stands in its address. */
final class ListKey {
    private ListKey() {}

    static Optional<Long> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("after"))
                .filter(text -> !text.isEmpty())
                .map(Ids::parse);
    }
}
