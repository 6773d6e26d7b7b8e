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
    private FindMail mail;
    private ActionRequests requests;

    /** For the proxy. */
    protected DismissFollowUp() {}

    /** Finds pieces and requests there. */
    @Inject
    public DismissFollowUp(FindMail mail, ActionRequests requests) {
        this.mail = mail;
        this.requests = requests;
    }

    /** Dismisses what is asked about one's own piece. */
    public void dismiss(MailItemId id) {
        MailItemId own = mail.own(id).itemId();
        requests.followUpsOf(own).forEach(ActionRequest::dismissFollowUp);
    }
}
