package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.CurrentRenter;
import org.waypost.shared.PlatformException;

/** A renter has a scan deleted once its piece has left the house. Until its days in the trash are over he may think again. */
@ApplicationScoped
@Transactional
public class TrashScan {
    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Clock clock;

    /**
     * Puts a scan into the trash; doing it twice is no mistake.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's, {@link
     *     RequestsError#STILL_HERE}, {@link RequestsError#NO_SCAN}
     */
    public ActionRequest trash(ActionRequestId id) {
        ActionRequest request = own(id);
        if (!steps.piece(request).custody().hasLeft()) {
            throw new PlatformException(RequestsError.STILL_HERE);
        }
        Optional<Instant> before = request.trashedAt();
        request.trash(clock.instant());
        if (before.isEmpty()) {
            steps.noted(request, "requests.scan-trashed", Map.of());
        }
        return request;
    }

    /**
     * Takes it out again.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's, {@link
     *     RequestsError#NO_SCAN} when its days are over
     */
    public ActionRequest restore(ActionRequestId id) {
        ActionRequest request = own(id);
        boolean inTrash = request.trashedAt().isPresent();
        request.restore();
        if (inTrash) {
            steps.noted(request, "requests.scan-restored", Map.of());
        }
        return request;
    }

    private ActionRequest own(ActionRequestId id) {
        return Optional.of(requests.held(id))
                .filter(request -> request.customer().equals(renter.get().customerId()))
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_REQUEST));
    }
}
