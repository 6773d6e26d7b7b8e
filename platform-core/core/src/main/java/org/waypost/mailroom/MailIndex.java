package org.waypost.mailroom;

import java.util.Collection;

/** Finds pieces by words. A search engine may take the place of the one that works in the database. */
public interface MailIndex {
    /** What a piece is found by from now on, in place of what it was found by from the same source. */
    void keep(MailItemId item, WordSource source, Collection<String> words);

    /** One page of the pieces that answer a search, newest first. */
    MailPage matching(MailSearch search);
}
