package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** What every step of an authorized recipient has in common: his name at the mailboxes, the ledger, and who else is told. */
@ApplicationScoped
class RecipientSteps {
    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<RecipientChanged> changed;

    void took(AuthorizedRecipient recipient, String action) {
        mailboxes.of(recipient.customer()).forEach(mailbox -> fit(mailbox.mailboxId(), recipient));
        ledger.record(
                action,
                new Subject("customer", recipient.customer().value()),
                Map.of(
                        "recipient", recipient.name(),
                        "id", Long.toString(recipient.recipientId().value()),
                        "standing", recipient.standing().name()));
        changed.fire(new RecipientChanged(recipient.recipientId(), recipient.customer(), recipient.standing()));
    }

    /** The name counts while it is approved, and only then. */
    private void fit(MailboxId mailbox, AuthorizedRecipient recipient) {
        var there = customers.recipientsOf(mailbox).stream()
                .filter(name -> name.kind() == RecipientKind.AUTHORIZED)
                .filter(name -> name.name().equals(recipient.name()))
                .findFirst();
        if (!recipient.standing().releasesMail()) {
            there.ifPresent(customers::remove);
        } else if (there.isEmpty()) {
            customers.add(new Recipient(mailbox, recipient.customer(), recipient.name(), RecipientKind.AUTHORIZED));
        }
    }
}
