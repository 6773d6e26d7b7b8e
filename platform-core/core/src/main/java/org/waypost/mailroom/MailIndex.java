package org.waypost.mailroom;

import java.util.Collection;
import java.util.List;

/** Finds pieces by words. A search engine may take the place of the one that works in the database. */
public interface MailIndex {
    /** What a piece is found by from now on, in place of what it was found by from the same source. */
    void keep(MailItemId item, WordSource source, Collection<String> words);

    /** Pieces of which it knows nothing that was noted, in the order of their ids; at most {@code limit} after an id. */
    List<MailItemId> unknown(long after, int limit);

    /** One page of the pieces that answer a search, newest first. */
    MailPage matching(MailSearch search);
}
