package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;

/** The same step with many requests, each in a transaction of its own: one that is refused keeps no other back. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class WorkOnMany {
    /** So many at once. */
    public static final int LIMIT = 500;

    @Inject
    private OneOfMany one;

    @Inject
    private Access access;

    /**
     * Does a step with each.
     *
     * @return one result per request, in their order; {@link RequestsError#CHANGED_MEANWHILE} for those that somebody changed
     *     since they were seen
     * @throws PlatformException {@link RequestsError#BAD_CHOICE} when there are too many
     */
    public List<RequestResult> each(List<SeenRequest> requests, StepCommand command) {
        access.require(Permission.REQUESTS_WORK);
        if (requests.size() > LIMIT) {
            throw new PlatformException(RequestsError.BAD_CHOICE, LIMIT);
        }
        return requests.stream().map(seen -> result(seen, command)).toList();
    }

    private RequestResult result(SeenRequest seen, StepCommand command) {
        try {
            return RequestResult.done(one.step(seen, command));
        } catch (RuntimeException refused) {
            return RequestResult.refused(seen.id(), refused);
        }
    }
}
