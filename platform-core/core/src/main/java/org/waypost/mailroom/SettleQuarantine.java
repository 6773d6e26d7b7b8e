package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.Releases;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;

/**
 * The steps that take a piece out of quarantine, or bring it nearer to that. A piece that a renter left behind in storage is
 * set aside by its first step; while a request for it is open, that is refused.
 */
@ApplicationScoped
@Transactional
public class SettleQuarantine {
    private static final int ADDRESS = 500;

    @Inject
    private MailItems items;

    @Inject
    private Customers customers;

    @Inject
    private Releases releases;

    @Inject
    private AssignMail assignMail;

    @Inject
    private QuarantineMail quarantine;

    @Inject
    private Sites sites;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    @Inject
    private Event<QuarantineNoticeAsked> noticeAsked;

    @Inject
    private Event<QuarantineChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Has the renter told that the piece waits.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#WRONG_STATE}, or
     *     {@link MailroomError#NOBODY_TO_TELL} when nobody knows for whom it is
     */
    public MailItem notifyRenter(MailItemId id) {
        MailItem item = inQuarantine(id);
        CustomerId renter = item.customer()
                .orElseThrow(() -> new PlatformException(MailroomError.NOBODY_TO_TELL, item.labelCode()));
        Quarantine why = item.quarantine().orElseThrow();
        why.told(clock.instant());
        record("mailroom.quarantine-told", item, Map.of("reason", why.reason().name()));
        noticeAsked.fire(new QuarantineNoticeAsked(id, why.reason(), renter));
        return settled(item);
    }

    /**
     * Notes that the piece is to be sent on. The shipment itself is made with the outbound mail.
     *
     * @param address where to, several lines, up to 500 characters
     * @param until the last day on which it may be sent on
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#WRONG_STATE} or
     *     {@link MailroomError#BAD_DETAILS}
     */
    public MailItem remail(MailItemId id, String address, LocalDate until) {
        MailItem item = inQuarantine(id);
        String written = address.trim();
        if (written.isEmpty() || written.length() > ADDRESS) {
            throw new PlatformException(MailroomError.BAD_DETAILS, "address", ADDRESS);
        }
        item.quarantine().orElseThrow().remail(written, until);
        record("mailroom.remail-noted", item, Map.of("to", written, "until", until.toString()));
        return settled(item);
    }

    /**
     * The piece was given back to the carrier with these words on it.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM} or {@link MailroomError#WRONG_STATE}
     */
    public MailItem returnToSender(MailItemId id) {
        MailItem item = inQuarantine(id);
        QuarantineReason reason = item.quarantine().orElseThrow().reason();
        String country = sites.current().address().country();
        item.become(CustodyState.RETURNED_TO_SENDER);
        record(
                "mailroom.returned-to-sender",
                item,
                Map.of(
                        "reason",
                        reason.name(),
                        "endorsement",
                        Endorsement.of(reason, country).words()));
        return settled(item);
    }

    /**
     * Puts the piece into storage: its renter has been approved in the meantime, and is told of his mail.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#WRONG_STATE},
     *     {@link MailroomError#NOT_APPROVED}, or what {@link AssignMail#assign} raises
     */
    public MailItem release(MailItemId id) {
        MailItem item = inQuarantine(id);
        boolean approved =
                item.customer().map(customers::withId).filter(releases::allowed).isPresent();
        if (!approved) {
            throw new PlatformException(MailroomError.NOT_APPROVED, item.labelCode());
        }
        return assignMail.assign(
                new AssignMailCommand(id, item.mailboxNumber(), item.recipientName(), Optional.empty()));
    }

    private MailItem inQuarantine(MailItemId id) {
        access.require(Permission.MAIL_ASSIGN);
        MailItem item = items.withId(id);
        if (item.isLeftBehind()) {
            return quarantine.takeFromShelf(item);
        }
        if (item.custody() != CustodyState.QUARANTINED) {
            throw new PlatformException(MailroomError.WRONG_STATE, item.labelCode());
        }
        return item;
    }

    private void record(String action, MailItem item, Map<String, String> evidence) {
        ledger.record(action, new Subject("mail-item", item.itemId().value()), evidence);
    }

    private MailItem settled(MailItem item) {
        changed.fire(new QuarantineChanged(item.itemId()));
        items.write();
        return item;
    }
}
