package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** An operator cannot do what was asked for and says why; the piece goes back to its shelf. */
@ApplicationScoped
@Transactional
public class DeclineRequest {
    private static final int REASON = 1000;

    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Declines an open request.
     *
     * @param reason what the renter is told, up to 1,000 characters
     */
    public ActionRequest decline(ActionRequestId id, String reason) {
        access.require(Permission.REQUESTS_WORK);
        if (reason.length() > REASON) {
            throw new PlatformException(RequestsError.NOTE_TOO_LONG, REASON);
        }
        ActionRequest request = requests.held(id);
        request.decline(reason.trim(), clock.instant());
        steps.piece(request).putBack();
        steps.told(request, "requests.declined", Map.of("reason", reason));
        return request;
    }
}
