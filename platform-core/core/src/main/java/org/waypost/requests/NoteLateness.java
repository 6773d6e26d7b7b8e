package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** When a request's time runs out and it still waits for an operator, that is noted and told. */
@ApplicationScoped
@Transactional
public class NoteLateness {
    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private Event<RequestLate> late;

    @Inject
    private Clock clock;

    /** Looks at one request; the one who calls comes when it is due. */
    public void look(ActionRequestId id) {
        ActionRequest request = requests.withId(id);
        if (request.status().waitsForOperator() && !request.dueAt().isAfter(clock.instant())) {
            steps.noted(request, "requests.late", Map.of());
            late.fire(new RequestLate(id, request.item(), request.kind()));
        }
    }
}
