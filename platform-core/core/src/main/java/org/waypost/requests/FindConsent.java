package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waypost.shared.PlatformException;

/** Finds what allows a piece to be opened. */
@ApplicationScoped
@Transactional
public class FindConsent {
    private ActionRequests requests;
    private Consents consents;

    /** For the proxy. */
    protected FindConsent() {}

    /** Looks there. */
    @Inject
    public FindConsent(ActionRequests requests, Consents consents) {
        this.requests = requests;
        this.consents = consents;
    }

    /** The consent that covers a request: to itself, or to the scan that it repeats. */
    public Optional<RequestConsent> covering(ActionRequest request) {
        Optional<RequestConsent> own = consents.of(request.requestId());
        return own.isPresent() ? own : request.rescanOf().map(requests::withId).flatMap(this::covering);
    }

    /**
     * Refuses to have a piece opened that nobody allowed to open.
     *
     * @throws PlatformException {@link RequestsError#NO_CONSENT}
     */
    void require(ActionRequest request) {
        if (request.kind().opens() && covering(request).isEmpty()) {
            throw new PlatformException(RequestsError.NO_CONSENT);
        }
    }
}
