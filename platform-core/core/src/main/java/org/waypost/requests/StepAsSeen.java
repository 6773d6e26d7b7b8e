package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Somebody takes a step on a request in the version that he saw: nobody comes between the look and the step. */
@ApplicationScoped
@Transactional
public class StepAsSeen {
    @Inject
    private ActionRequests requests;

    @Inject
    private FindRequests find;

    /**
     * Takes the step in the transaction in which the request was found unchanged.
     *
     * @param seen the version that he saw
     * @throws StaleRequestException {@link RequestsError#CHANGED_MEANWHILE} when that is not the present one
     * @throws org.waypost.shared.PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for one that he may not see
     */
    public <T> T step(ActionRequestId id, long seen, Supplier<T> step) {
        refuseUnlessSeen(id, seen);
        return step.get();
    }

    /**
     * Only looks, for a step that has transactions of its own.
     *
     * @throws StaleRequestException as {@link #step}
     */
    public void refuseUnlessSeen(ActionRequestId id, long seen) {
        ActionRequest request = requests.held(id);
        find.withId(id);
        request.mustBeAsSeen(seen);
    }
}
