package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantScope;

/** Who of the staff has an open request: a clerk takes it or gives it back, whoever runs the location gives it to somebody. */
@ApplicationScoped
@Transactional
public class TakeRequest {
    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private Access access;

    /**
     * Takes it; taking twice is no mistake.
     *
     * @throws PlatformException {@link RequestsError#TAKEN} with the name of whoever has it, {@link RequestsError#WRONG_STATE}
     */
    public ActionRequest take(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        Actor actor = TenantScope.current().actor();
        ActionRequest request = open(id);
        requireNotOfAnother(request, actor);
        if (request.assignee().isEmpty()) {
            give(request, Colleague.of(actor), "requests.taken");
        }
        return request;
    }

    /**
     * Gives it back, so that anybody may take it. Whoever may give requests to others may also take them from others.
     *
     * @throws PlatformException {@link RequestsError#TAKEN}, {@link RequestsError#WRONG_STATE}
     */
    public ActionRequest giveBack(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        ActionRequest request = open(id);
        if (!access.allowed(Permission.REQUESTS_GIVE)) {
            requireNotOfAnother(request, TenantScope.current().actor());
        }
        if (request.assignee().isPresent()) {
            request.giveBack();
            steps.toldStaff(request, "requests.given-back", Map.of("holder", ""));
        }
        return request;
    }

    /**
     * Gives it to somebody, whoever had it.
     *
     * @throws PlatformException {@link RequestsError#WRONG_STATE}
     */
    public ActionRequest giveTo(ActionRequestId id, Colleague colleague) {
        access.require(Permission.REQUESTS_GIVE);
        ActionRequest request = open(id);
        give(request, colleague, "requests.given");
        return request;
    }

    private ActionRequest open(ActionRequestId id) {
        ActionRequest request = requests.held(id);
        if (!request.status().isOpen()) {
            throw new PlatformException(RequestsError.WRONG_STATE);
        }
        return request;
    }

    private static void requireNotOfAnother(ActionRequest request, Actor actor) {
        if (request.assignee().filter(has -> !has.equals(actor.subject())).isPresent()) {
            throw new PlatformException(RequestsError.TAKEN, request.assigneeName());
        }
    }

    private void give(ActionRequest request, Colleague colleague, String action) {
        request.handTo(colleague);
        steps.toldStaff(request, action, Map.of("holder", colleague.name()));
    }
}
