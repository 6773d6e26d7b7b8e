package org.waypost.requests;

import java.util.Optional;

/** The links to sent files of the bound tenant, one for a request at most. */
public interface ScanLinks {
    /** Keeps a new one. */
    void add(ScanLink link);

    /** The one with this id. */
    Optional<ScanLink> withId(long id);

    /** The one of a request. */
    Optional<ScanLink> of(ActionRequestId request);
}
