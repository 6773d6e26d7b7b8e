package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Reads, for operators, how pieces left the house. */
@ApplicationScoped
@Transactional
public class FindProof {
    @Inject
    private Proofs proofs;

    @Inject
    private Access access;

    /**
     * Who collected, and his signature.
     *
     * @throws PlatformException {@link SharedError#NOT_FOUND}
     */
    public Handover handover(long id) {
        access.require(Permission.REQUESTS_WORK);
        return proofs.handover(id).orElseThrow(() -> new PlatformException(SharedError.NOT_FOUND));
    }

    /**
     * How pieces were destroyed.
     *
     * @throws PlatformException {@link SharedError#NOT_FOUND}
     */
    public Destruction destruction(long id) {
        access.require(Permission.REQUESTS_WORK);
        return proofs.destruction(id).orElseThrow(() -> new PlatformException(SharedError.NOT_FOUND));
    }

    /**
     * Who took parcels, and his signature.
     *
     * @throws PlatformException {@link SharedError#NOT_FOUND}
     */
    public Manifest manifest(long id) {
        access.require(Permission.REQUESTS_WORK);
        return proofs.manifest(id).orElseThrow(() -> new PlatformException(SharedError.NOT_FOUND));
    }

    /**
     * A carrier's own list.
     *
     * @throws PlatformException {@link SharedError#NOT_FOUND}
     */
    public ClosingList closingList(long id) {
        access.require(Permission.REQUESTS_WORK);
        return proofs.closingList(id).orElseThrow(() -> new PlatformException(SharedError.NOT_FOUND));
    }

    /** The carriers' own lists, the newest first. */
    public List<ClosingList> closingLists(int limit) {
        access.require(Permission.REQUESTS_WORK);
        return proofs.closingLists(limit);
    }

    /** The requests that ended with a handover or destruction. */
    public List<ActionRequest> requests(long proof) {
        access.require(Permission.REQUESTS_WORK);
        return proofs.endedBy(proof);
    }
}
