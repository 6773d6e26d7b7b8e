package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;

/** The folders of the renter who acts. They are questions, not places: one piece may stand in several. */
@ApplicationScoped
@Transactional
public class RenterFolders {
    private static final int ROWS = 100;

    @Inject
    private ActionRequests requests;

    @Inject
    private CurrentRenter renter;

    /** Stored, nothing asked for. */
    public List<FolderLine> inbox() {
        return requests.inbox(me(), ROWS);
    }

    /** Something is asked for and not yet done. */
    public List<FolderLine> pending() {
        return requests.pending(me(), ROWS);
    }

    /** The location waits for his decision. */
    public List<FolderLine> actionRequired() {
        return requests.followUps(me(), ROWS);
    }

    /** Done, by kind. */
    public List<FolderLine> completed(RequestKind kind) {
        return requests.completed(me(), kind, ROWS);
    }

    /** How much lies in each. */
    public FolderCounts count() {
        return requests.count(me());
    }

    private CustomerId me() {
        return renter.get().customerId();
    }
}
