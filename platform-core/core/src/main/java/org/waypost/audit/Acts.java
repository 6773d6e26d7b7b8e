package org.waypost.audit;

import java.util.Collection;
import java.util.List;

/** Reads the ledger of one kind of act, whatever it was done to. */
public interface Acts {
    /**
     * When it was done to any of several things of the bound tenant, the newest first.
     *
     * @param kind of the things: {@code document}
     * @param ids theirs
     * @param action what was done: {@code verification.document-viewed}
     * @param limit how many entries at most
     */
    List<HistoryLine> of(String kind, Collection<Long> ids, String action, int limit);
}
