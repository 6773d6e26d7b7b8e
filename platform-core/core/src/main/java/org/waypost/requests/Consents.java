package org.waypost.requests;

import java.util.Optional;

/** The consents of the bound tenant. */
public interface Consents {
    /** Keeps a new one. */
    void add(RequestConsent consent);

    /** What was agreed to by asking for a request. */
    Optional<RequestConsent> of(ActionRequestId request);
}
