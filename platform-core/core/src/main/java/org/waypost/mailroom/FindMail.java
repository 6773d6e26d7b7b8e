package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.ContentId;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.Customer;
import org.waypost.customers.MailboxId;
import org.waypost.shared.PlatformException;

/** Reads mail: operators all of the location's, renters their own. */
@ApplicationScoped
@Transactional
public class FindMail {
    private static final int SENDERS = 5;

    @Inject
    private MailItems items;

    @Inject
    private MailIndex index;

    @Inject
    private MailPictures pictures;

    @Inject
    private CurrentRenter renter;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** A page of pieces, for operators. */
    public MailPage matching(MailSearch search) {
        access.require(Permission.MAIL_VIEW);
        return index.matching(search);
    }

    /** Pieces that wait for assignment, the oldest first. */
    public List<MailItem> waiting(int limit) {
        access.require(Permission.MAIL_ASSIGN);
        return items.waiting(limit);
    }

    /** How many pieces wait for assignment. */
    public long countUnassigned() {
        access.require(Permission.MAIL_VIEW);
        return items.countUnassigned();
    }

    /** How many pieces of a mailbox are in the house. */
    public long countInHouse(MailboxId mailbox) {
        access.require(Permission.MAIL_VIEW);
        return items.countInHouse(mailbox);
    }

    /**
     * One piece: any for an operator, one's own for a renter.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM} also for another renter's
     */
    public MailItem withId(MailItemId id) {
        return access.allowed(Permission.MAIL_VIEW) ? items.withId(id) : own(id);
    }

    /**
     * A piece of the renter who acts, whatever else he may see.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM} also for another renter's
     */
    public MailItem own(MailItemId id) {
        Customer customer = renter.get();
        return Optional.of(items.withId(id))
                .filter(item -> item.isMailOf(customer.customerId()))
                .orElseThrow(() -> new PlatformException(MailroomError.UNKNOWN_ITEM));
    }

    /**
     * What a piece shows, its front first; of earlier versions nothing.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM} also for another renter's
     */
    public List<ContentId> pictures(MailItemId id) {
        Stream<ContentId> front = withId(id).picture().stream();
        Stream<ContentId> further =
                pictures.of(id).stream().filter(MailPicture::isPresent).map(MailPicture::picture);
        return Stream.concat(front, further).toList();
    }

    /**
     * One photograph of a piece.
     *
     * @param page from one, its front
     * @throws PlatformException {@link MailroomError#UNKNOWN_ITEM}, {@link MailroomError#NO_SUCH_PICTURE}
     */
    public ContentId picture(MailItemId id, int page) {
        Optional<ContentId> front = page == MailPicture.FRONT ? withId(id).picture() : Optional.empty();
        return front.or(() -> page < MailPicture.FRONT
                        ? Optional.empty()
                        : pictures(id).stream().skip(page - 1L).findFirst())
                .orElseThrow(() -> new PlatformException(MailroomError.NO_SUCH_PICTURE));
    }

    /** A renter looks at a piece of his: from now on it counts as read. */
    public MailItem read(MailItemId id) {
        MailItem item = own(id);
        item.markRead(clock.instant());
        return item;
    }

    /** Senders of earlier pieces of a mailbox, to be proposed. */
    public List<String> earlierSenders(String mailboxNumber) {
        access.require(Permission.MAIL_ASSIGN);
        return items.earlierSenders(mailboxNumber, SENDERS);
    }
}
