package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItemId;

/** A renter needs nothing more done with a scanned piece for now; it stays in storage and leaves Action Required. */
@ApplicationScoped
@Transactional
public class DismissFollowUp {
    @Inject
    private FindMail mail;

    @Inject
    private ActionRequests requests;

    /** Dismisses what is asked about one's own piece. */
    public void dismiss(MailItemId id) {
        MailItemId own = mail.withId(id).itemId();
        requests.followUpsOf(own).forEach(ActionRequest::dismissFollowUp);
    }
}
