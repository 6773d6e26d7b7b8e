package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.QuarantineReason;
import org.waypost.web.shell.Texts;

/** Tells where a piece went. Mail for somebody who is no customer any more goes to quarantine, whoever it was assigned to. */
@RequestScoped
class Whereabouts {
    @Inject
    private Texts texts;

    void tell(MailItem item) {
        switch (item.custody()) {
            case IN_STORAGE ->
                Messages.addGlobalInfo(texts.of("assignments.done", item.recipientName(), item.mailboxNumber()));
            case QUARANTINED -> item.quarantineReason().ifPresent(reason -> tellAside(item, reason));
            default ->
                Messages.addGlobalInfo(texts.from("assignments", "went", item.labelCode(), texts.word(item.custody())));
        }
    }

    /** With the next step, since it is not done with setting it aside. */
    private void tellAside(MailItem item, QuarantineReason reason) {
        String why = texts.from("boxes", "quarantineReason." + reason);
        Messages.create(texts.from("assignments", "aside.done", item.labelCode(), why))
                .detail(texts.from("boxes", "quarantineRule." + reason))
                .warn()
                .add();
    }
}
