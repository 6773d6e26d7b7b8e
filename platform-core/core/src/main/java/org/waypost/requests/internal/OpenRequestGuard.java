package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailQuarantined;
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
        requireNoneOpen(unassigned.item());
    }

    void refuseWhileOpen(@Observes MailQuarantined quarantined) {
        requireNoneOpen(quarantined.item());
    }

    private void requireNoneOpen(MailItemId item) {
        if (requests.openOf(item).isPresent()) {
            throw new PlatformException(MailroomError.REQUEST_OPEN);
        }
    }
}
