package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waypost.shared.PlatformException;

/** A renter, or who applies for a mailbox, says whose mail may come to it besides his own. */
@ApplicationScoped
@Transactional
public class KeepRecipients {
    private static final int MOST = 50;

    @Inject
    private AuthorizedRecipients recipients;

    @Inject
    private RecipientSteps steps;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Clock clock;

    /** One's own, the oldest first; those that ended too. */
    public List<AuthorizedRecipient> own() {
        return recipients.of(renter.self().customerId());
    }

    /**
     * One of one's own.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_RECIPIENT} also for another renter's
     */
    public AuthorizedRecipient own(AuthorizedRecipientId id) {
        return Optional.of(recipients.held(id))
                .filter(one -> one.customer().equals(renter.self().customerId()))
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_RECIPIENT));
    }

    /**
     * Names one; mail for him waits until his papers are approved.
     *
     * @throws PlatformException {@link CustomersError#BAD_NAME}, {@link CustomersError#ALREADY_NAMED}, {@link
     *     CustomersError#TOO_MANY_RECIPIENTS}
     */
    public AuthorizedRecipient add(CustomerKind kind, String name, Relation relation) {
        CustomerId me = renter.self().customerId();
        AuthorizedRecipient added = new AuthorizedRecipient(me, kind, name, relation, clock.instant());
        List<AuthorizedRecipient> present = recipients.of(me).stream()
                .filter(one -> one.standing() != Standing.CLOSED)
                .toList();
        if (present.stream().anyMatch(one -> one.name().equalsIgnoreCase(added.name()))) {
            throw new PlatformException(CustomersError.ALREADY_NAMED, added.name());
        }
        if (present.size() >= MOST) {
            throw new PlatformException(CustomersError.TOO_MANY_RECIPIENTS, MOST);
        }
        recipients.add(added);
        steps.took(added, "customers.recipient-added");
        return added;
    }

    /**
     * Ends one: mail for him is unknown here from now on.
     *
     * @throws PlatformException {@link CustomersError#UNKNOWN_RECIPIENT}, {@link CustomersError#RECIPIENT_ENDED}
     */
    public AuthorizedRecipient end(AuthorizedRecipientId id) {
        AuthorizedRecipient ended = own(id);
        ended.end(clock.instant());
        steps.took(ended, "customers.recipient-ended");
        return ended;
    }
}
