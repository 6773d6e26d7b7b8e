package org.waypost.mailroom;

import java.util.Collection;
import java.util.Map;

/** What readings propose for the bound tenant's pieces. */
public interface Proposals {
    /** Keeps a proposal, in place of an earlier one for the same piece. */
    void keep(Proposal proposal);

    /** Those of some pieces; a piece that was not read yet is not there. */
    Map<MailItemId, Proposal> of(Collection<MailItemId> items);
}
