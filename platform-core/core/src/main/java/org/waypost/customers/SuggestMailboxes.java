package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private Releases releases;

    @Inject
    private Access access;

    /**
     * At most eight answers, numbers first, each mailbox and name once; too little text gives none. Closed mailboxes are
     * among them, since mail for them still comes, but last.
     */
    public List<MailboxSuggestion> suggest(String typed) {
        access.require(Permission.CUSTOMERS_VIEW);
        String text = typed.trim();
        if (text.isEmpty()) {
            return List.of();
        }
        return Stream.of(byNumber(text), byName(text))
                .flatMap(Function.identity())
                .distinct()
                .sorted(Comparator.comparing(hit -> hit.standing() == Standing.CLOSED))
                .limit(LIMIT)
                .toList();
    }

    private Stream<MailboxSuggestion> byNumber(String text) {
        return Stream.concat(mailboxes.rentedLike(text, LIMIT).stream(), mailboxes.closedLike(text, LIMIT).stream())
                .map(mailbox -> suggestion(mailbox, holderOf(mailbox), Optional.empty()));
    }

    private Stream<MailboxSuggestion> byName(String text) {
        return text.length() < ENOUGH_LETTERS
                ? Stream.empty()
                : customers.namedLike(text, LIMIT).stream().map(this::ofRecipient);
    }

    private Customer holderOf(Mailbox mailbox) {
        return customers.withId(mailbox.customer().or(mailbox::formerCustomer).orElseThrow());
    }

    private MailboxSuggestion ofRecipient(Recipient recipient) {
        Mailbox mailbox = mailboxes.known(recipient.mailbox());
        return suggestion(mailbox, customers.withId(recipient.customer()), Optional.of(recipient.name()));
    }

    private MailboxSuggestion suggestion(Mailbox mailbox, Customer renter, Optional<String> matched) {
        return new MailboxSuggestion(
                mailbox.number(),
                matched.orElseGet(renter::displayName),
                renter.displayName(),
                mailbox.customer().isPresent() ? renter.standing() : Standing.CLOSED,
                renter.standing().releasesMail()
                        ? Optional.empty()
                        : releases.exception(renter.customerId()).map(ServedUntil::of));
    }
}
