package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItems;
import org.waypost.tenancy.TenantScope;

/** What every step of a request has in common: the piece moves with it, the ledger keeps it, and others are told. */
@ApplicationScoped
class RequestSteps {
    @Inject
    private ActionRequests requests;

    @Inject
    private MailItems items;

    @Inject
    private FindConsent consent;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<RequestChanged> changed;

    @Inject
    private Event<RequestNoted> noted;

    @Inject
    private Clock clock;

    /**
     * The request, kept from everybody else, with work begun on it: its piece is pulled, and the operator who acts has it.
     * Beginning twice is no mistake.
     */
    ActionRequest begun(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        ActionRequest request = requests.held(id);
        if (request.begin(TenantScope.current().actor(), clock.instant())) {
            consent.require(request);
            piece(request).stage();
            told(request, "requests.begun", Map.of());
        }
        return request;
    }

    /** The piece a request is about. */
    MailItem piece(ActionRequest request) {
        return items.withId(request.item());
    }

    /** Writes a step into the ledger and tells those who listen that the request came into its present status. */
    void told(ActionRequest request, String action, Map<String, String> evidence) {
        request.endedBy(TenantScope.current().actor());
        noted(request, action, evidence);
        changed.fire(RequestChanged.of(request));
    }

    /** Writes what the staff noted of a request into the ledger and tells the staff. */
    void toldStaff(ActionRequest request, String action, Map<String, String> evidence) {
        noted(request, action, evidence);
        noted.fire(new RequestNoted(request.requestId()));
    }

    /** Writes something that was done for a request into the ledger. */
    void noted(ActionRequest request, String action, Map<String, String> evidence) {
        Map<String, String> complete = new HashMap<>(evidence);
        complete.put("kind", request.kind().apiName());
        complete.put("request", Long.toString(request.requestId().value()));
        ledger.record(action, new Subject("mail-item", request.item().value()), complete);
    }
}
