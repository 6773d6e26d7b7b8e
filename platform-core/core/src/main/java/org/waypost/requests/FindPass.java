package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CurrentRenter;
import org.waypost.mailroom.LabelPress;
import org.waypost.shared.PlatformException;

/** Reads the passes of those who collect for others: a renter those he gave, an operator the one that is shown to him. */
@ApplicationScoped
@Transactional
public class FindPass {
    @Inject
    private ActionRequests requests;

    @Inject
    private Proofs proofs;

    @Inject
    private Passes passes;

    @Inject
    private LabelPress press;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Access access;

    /**
     * The pass of one's own request; none when one comes oneself, or when it is of no use any more.
     *
     * @throws PlatformException {@link RequestsError#UNKNOWN_REQUEST} also for another renter's
     */
    public Optional<DelegatePass> own(ActionRequestId id) {
        ActionRequest request = requests.withId(id);
        if (!request.customer().equals(renter.get().customerId())) {
            throw new PlatformException(RequestsError.UNKNOWN_REQUEST);
        }
        return proofs.passOf(id)
                .filter(pass -> request.status().isOpen() && !pass.isUsed())
                .map(this::shown);
    }

    private DelegatePass shown(PickUpPass pass) {
        String code = passes.codeOf(pass);
        return new DelegatePass(pass.delegate(), code, press.code(code));
    }

    /** Who collects in the renter's place, if the renter named somebody. */
    public Optional<String> delegateOf(ActionRequestId id) {
        access.require(Permission.REQUESTS_WORK);
        return proofs.passOf(requests.withId(id).requestId()).map(PickUpPass::delegate);
    }

    /**
     * The open request that a code belongs to.
     *
     * @throws PlatformException {@link RequestsError#WRONG_PASS} when it is unknown, used or expired
     */
    public ActionRequest request(String code) {
        access.require(Permission.REQUESTS_WORK);
        return Optional.of(requests.withId(passes.valid(code).request()))
                .filter(request -> request.status().isOpen())
                .orElseThrow(() -> new PlatformException(RequestsError.WRONG_PASS));
    }
}
