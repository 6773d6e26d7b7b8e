package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.PlatformException;

/**
 * The piece of an open request is pulled from its shelf before anybody begins, and put back when that was a mistake. The
 * renter may take the request back all the same; then the piece belongs on its shelf again.
 */
@ApplicationScoped
@Transactional
public class StagePiece {
    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Notes that it was pulled; twice is no mistake.
     *
     * @throws PlatformException {@link RequestsError#WRONG_STATE}, {@link RequestsError#STILL_COOLING},
     *     {@link RequestsError#NOT_STORED} when it is not on a shelf
     */
    public ActionRequest stage(ActionRequestId id) {
        ActionRequest request = notBegun(id);
        request.mustHaveCooled(clock.instant());
        MailItem piece = steps.piece(request);
        if (piece.custody() == CustodyState.IN_STORAGE) {
            piece.stage();
            steps.toldStaff(request, "requests.staged", Map.of());
        } else if (piece.custody() != CustodyState.STAGED) {
            throw new PlatformException(RequestsError.NOT_STORED);
        }
        return request;
    }

    /**
     * Notes that it was put back; twice is no mistake.
     *
     * @throws PlatformException {@link RequestsError#WRONG_STATE} also when work has begun
     */
    public ActionRequest putBack(ActionRequestId id) {
        ActionRequest request = notBegun(id);
        MailItem piece = steps.piece(request);
        if (piece.custody() == CustodyState.STAGED) {
            piece.putBack();
            steps.toldStaff(request, "requests.put-back", Map.of());
        }
        return request;
    }

    private ActionRequest notBegun(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        ActionRequest request = requests.held(id);
        if (!request.status().mayBecome(RequestStatus.IN_PROGRESS)) {
            throw new PlatformException(RequestsError.WRONG_STATE);
        }
        return request;
    }
}
