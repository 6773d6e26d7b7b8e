package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** A second person looks at a piece and agrees that it is destroyed, by somebody else. */
@ApplicationScoped
@Transactional
public class ApproveDestruction {
    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private SecondLook secondLook;

    @Inject
    private Access access;

    /**
     * Agrees, and begins if nobody has.
     *
     * @throws PlatformException {@link RequestsError#STILL_COOLING}, {@link RequestsError#WRONG_STATE},
     *     {@link RequestsError#WRONG_KIND}
     */
    public ActionRequest approve(ActionRequestId id) {
        ActionRequest request = steps.begun(id);
        request.lookedAt(TenantScope.current().actor());
        steps.noted(request, "requests.looked", Map.of());
        return request;
    }

    /** Whether a piece that is to be destroyed still waits for a second person before this operator may destroy it. */
    public boolean isAwaited(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        ActionRequest request = requests.withId(id);
        boolean seen = request.ending()
                .filter(ending -> ending.isSeenByOtherThan(TenantScope.current().actor()))
                .isPresent();
        return request.kind() == RequestKind.DESTROY && !seen && secondLook.isNeeded(steps.piece(request));
    }
}
