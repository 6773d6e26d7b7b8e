package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Nobody answered to a price in time: the request ends, and the piece is in the Inbox again. */
@ApplicationScoped
@Transactional
public class EndQuote {
    /** Kind of the jobs that end them. */
    public static final String JOB = "requests.quote-ends";

    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Ends it, unless it was answered. */
    public void end(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        ActionRequest request = requests.held(id);
        if (request.status() == RequestStatus.QUOTED) {
            request.endQuote(clock.instant());
            steps.piece(request).putBack();
            steps.told(request, "requests.quote-expired", Map.of());
        }
    }
}
