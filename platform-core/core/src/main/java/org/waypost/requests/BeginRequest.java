package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.shared.PlatformException;

/** An operator begins to work on a request: its piece is pulled from the shelf, and the renter cannot take it back any more. */
@ApplicationScoped
@Transactional
public class BeginRequest {
    @Inject
    private RequestSteps steps;

    /**
     * Begins; beginning twice is no mistake.
     *
     * @throws PlatformException {@link RequestsError#WRONG_STATE}, {@link RequestsError#STILL_COOLING}
     */
    public ActionRequest begin(ActionRequestId id) {
        return steps.begun(id);
    }
}
