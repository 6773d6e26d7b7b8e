package org.waypost.requests;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waypost.customers.CustomerId;

/** The questions by which a renter's folders are filled. Lists go on before a key: the id of the last row that was read. */
public interface Folders {
    /** How much lies in each. */
    FolderCounts count(CustomerId customer);

    /** Pieces without an open request, newest first; those put away, or the others. */
    List<FolderLine> inbox(CustomerId customer, boolean archived, long before, int limit);

    /** Pieces with an open request on which no answer of his is waited for, the last asked for first. */
    List<FolderLine> pending(CustomerId customer, long before, int limit);

    /** Pieces that ask for his decision, by their requests, the last asked for first. */
    List<FolderLine> followUps(CustomerId customer, long before, int limit);

    /** Completed requests of a kind, the last completed first; scans in the trash are not among them. */
    List<FolderLine> completed(CustomerId customer, RequestKind kind, long before, int limit);

    /** Scans in the trash, the last completed first. */
    List<FolderLine> trash(CustomerId customer, long before, int limit);

    /** What came of requests that are done, by request; those with nothing to tell are left out. */
    Map<ActionRequestId, Outcome> outcomes(Collection<ActionRequestId> requests);
}
