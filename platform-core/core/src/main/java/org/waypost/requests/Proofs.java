package org.waypost.requests;

import java.util.List;
import java.util.Optional;

/** How pieces of the bound tenant left the house, and the passes of those who collect them for others. */
public interface Proofs {
    /** Keeps who collected. */
    void add(Handover handover);

    /** Keeps how pieces were destroyed. */
    void add(Destruction destruction);

    /** Keeps who took parcels. */
    void add(Manifest manifest);

    /** Keeps a carrier's own list. */
    void add(ClosingList list);

    /** Takes away a list that was never made. */
    void remove(ClosingList list);

    /** Keeps a pass. */
    void add(PickUpPass pass);

    /** A handover by its id. */
    Optional<Handover> handover(long id);

    /** A destruction by its id. */
    Optional<Destruction> destruction(long id);

    /** A manifest by its id. */
    Optional<Manifest> manifest(long id);

    /** A carrier's own list by its id. */
    Optional<ClosingList> closingList(long id);

    /** The list that a carrier was asked for and has not answered. */
    Optional<ClosingList> unansweredList(String carrier);

    /** The answered lists of all carriers, the newest first. */
    List<ClosingList> closingLists(int limit);

    /** The requests that ended with a handover or destruction. */
    List<ActionRequest> endedBy(long proof);

    /** The pass of a request. */
    Optional<PickUpPass> passOf(ActionRequestId request);

    /** The pass with a code, by its hash. */
    Optional<PickUpPass> passWithHash(String codeHash);
}
