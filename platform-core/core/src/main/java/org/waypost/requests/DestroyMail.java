package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.LabelCode;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** Pieces are destroyed, each confirmed by the code on its label; one record proves it for all of them. */
@ApplicationScoped
@Transactional
public class DestroyMail {
    private static final int MOST = 500;

    @Inject
    private ActionRequests requests;

    @Inject
    private RequestSteps steps;

    @Inject
    private SecondLook secondLook;

    @Inject
    private Release release;

    @Inject
    private Proofs proofs;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * The piece with a label, if it may be destroyed now by whoever asks.
     *
     * @param label as somebody scanned or typed it
     * @throws PlatformException why not, one of {@link RequestsError}
     */
    public MailItem check(String label, DestructionMethod method) {
        access.require(Permission.REQUESTS_WORK);
        return steps.piece(destroyable(label, method));
    }

    /**
     * Destroys what may be destroyed, and names the rest.
     *
     * @param labels of the pieces, as they were scanned or typed, up to 500
     * @throws PlatformException {@link RequestsError#BAD_CHOICE}
     */
    public DestructionResult destroy(DestructionRecord noted, List<String> labels) {
        access.require(Permission.REQUESTS_WORK);
        if (labels.isEmpty() || labels.size() > MOST) {
            throw new PlatformException(RequestsError.BAD_CHOICE, MOST);
        }
        List<ActionRequest> ready = new ArrayList<>();
        List<DestructionResult.Refused> refused = new ArrayList<>();
        for (String label : new TreeSet<>(labels)) {
            try {
                ready.add(destroyable(label, noted.method()));
            } catch (PlatformException reason) {
                refused.add(new DestructionResult.Refused(label, reason));
            }
        }
        List<ActionRequest> each = ready.stream().distinct().toList();
        return new DestructionResult(
                proof(noted, each), each.stream().map(this::label).toList(), refused);
    }

    private ActionRequest destroyable(String label, DestructionMethod method) {
        ActionRequest request = LabelCode.typed(label)
                .flatMap(requests::heldDestruction)
                .orElseThrow(() -> new PlatformException(RequestsError.NOT_TO_BE_DESTROYED, label));
        request.mustHaveCooled(clock.instant());
        if (request.destruction().orElseThrow() != method) {
            throw new PlatformException(RequestsError.OTHER_METHOD);
        }
        secondLook.require(request, steps.piece(request), TenantScope.current().actor());
        release.require(request.customer());
        return request;
    }

    private Optional<Destruction> proof(DestructionRecord noted, List<ActionRequest> pieces) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Destruction destruction = new Destruction(noted, TenantScope.current().actor(), clock.instant());
        proofs.add(destruction);
        pieces.forEach(request -> end(request, destruction));
        return Optional.of(destruction);
    }

    private void end(ActionRequest asked, Destruction destruction) {
        ActionRequest request = steps.begun(asked.requestId());
        request.complete(destruction);
        steps.piece(request).become(CustodyState.DESTROYED);
        steps.told(
                request,
                "requests.completed",
                Map.of(
                        "proof", destruction.number(),
                        "destruction", Long.toString(destruction.id())));
    }

    private String label(ActionRequest request) {
        return steps.piece(request).labelCode();
    }
}
