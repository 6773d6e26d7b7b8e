package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waypost.mailroom.MailUnassigned;
import org.waypost.mailroom.MailroomError;
import org.waypost.requests.ActionRequests;
import org.waypost.shared.PlatformException;

/** Keeps a piece with an open request in its mailbox: refusing here undoes the whole transaction. */
@ApplicationScoped
class OpenRequestGuard {
    @Inject
    private ActionRequests requests;

    void refuseWhileOpen(@Observes MailUnassigned unassigned) {
        if (requests.openOf(unassigned.item()).isPresent()) {
            throw new PlatformException(MailroomError.REQUEST_OPEN);
        }
    }
}
