package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.waypost.mailroom.FindWaitingMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.WaitingMail;
import org.waypost.tenancy.Sites;

/** Fills the form of a piece that waits with what somebody noted of it and, where nobody did, with what was read. */
@RequestScoped
class WaitingForms {
    @Inject
    private FindWaitingMail waiting;

    @Inject
    private Sites sites;

    MailForm of(WaitingRow row) {
        WaitingMail found = waiting.one(MailItemId.of(row.id()));
        MailDetails noted = found.item().noted();
        MailDetails shown = found.proposal().map(read -> read.over(noted)).orElse(noted);
        MailForm form = MailForm.of(found.item(), shown, sites.current().units());
        row.proposed().ifPresent(best -> form.setMailbox(best.words()));
        return form;
    }

    MailDetails details(MailForm form) {
        return form.details(sites.current().units());
    }
}
