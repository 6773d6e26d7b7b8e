package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** An operator ends a link that went to the wrong people. */
@ApplicationScoped
@Transactional
public class RevokeScanLink {
    @Inject
    private ActionRequests requests;

    @Inject
    private ScanLinks links;

    @Inject
    private RequestSteps steps;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** The link of a request, if its files went by link. */
    public Optional<ScanLink> of(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        return links.of(requests.withId(id).requestId());
    }

    /**
     * Ends it at once and for good; ending twice is no mistake.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST}, {@link RequestsError#UNKNOWN_LINK}
     */
    public ScanLink revoke(ActionRequestId id) {
        ScanLink link = of(id).orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_LINK));
        link.revoke(clock.instant());
        steps.noted(requests.withId(id), "requests.link-revoked", Map.of());
        return link;
    }
}
