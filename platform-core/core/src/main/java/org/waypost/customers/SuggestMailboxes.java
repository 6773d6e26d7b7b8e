package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Answers what an operator types while he assigns: the start of a number, or three letters of any name. */
@ApplicationScoped
@Transactional
public class SuggestMailboxes {
    private static final int LIMIT = 8;
    private static final int ENOUGH_LETTERS = 2;

    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Access access;

    /** At most eight answers, numbers first, each mailbox and name once; too little text gives none. */
    public List<MailboxSuggestion> suggest(String typed) {
        access.require(Permission.CUSTOMERS_VIEW);
        String text = typed.trim();
        if (text.isEmpty()) {
            return List.of();
        }
        Stream<MailboxSuggestion> byNumber =
                mailboxes.rentedLike(text, LIMIT).stream().map(this::ofRenter);
        Stream<MailboxSuggestion> byName = text.length() < ENOUGH_LETTERS
                ? Stream.empty()
                : customers.namedLike(text, LIMIT).stream().map(this::ofRecipient);
        return Stream.concat(byNumber, byName).distinct().limit(LIMIT).toList();
    }

    private MailboxSuggestion ofRenter(Mailbox mailbox) {
        Customer renter = customers.withId(mailbox.customer().orElseThrow());
        return new MailboxSuggestion(mailbox.number(), renter.displayName(), renter.displayName(), renter.standing());
    }

    private MailboxSuggestion ofRecipient(Recipient recipient) {
        Customer renter = customers.withId(recipient.customer());
        String number = mailboxes.withId(recipient.mailbox()).orElseThrow().number();
        return new MailboxSuggestion(number, recipient.name(), renter.displayName(), renter.standing());
    }
}
