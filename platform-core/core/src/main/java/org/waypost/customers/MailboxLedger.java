package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;

/** What the ledger is told of a mailbox: always its number, and of closing and moving whose it was. */
@ApplicationScoped
class MailboxLedger {
    @Inject
    private Ledger ledger;

    void record(String action, Mailbox mailbox, Map<String, String> evidence) {
        Map<String, String> all = new HashMap<>(evidence);
        all.put("number", mailbox.number());
        ledger.record(action, new Subject("mailbox", mailbox.mailboxId().value()), all);
    }

    void record(String action, Mailbox mailbox, CustomerId renter, Map<String, String> evidence) {
        Map<String, String> all = new HashMap<>(evidence);
        all.put("renter", Long.toString(renter.value()));
        record(action, mailbox, all);
    }
}
