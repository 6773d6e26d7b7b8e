package org.waypost.requests;

import java.util.Optional;
import org.waypost.mailroom.MailItem;

/** A piece in one of its renter's folders, with the request that put it there. */
public record FolderLine(MailItem item, Optional<ActionRequest> request) {
    /** For queries: a piece and its request. */
    public FolderLine(MailItem item, ActionRequest request) {
        this(item, Optional.of(request));
    }

    /** For queries: a piece alone. */
    public FolderLine(MailItem item) {
        this(item, Optional.empty());
    }
}
