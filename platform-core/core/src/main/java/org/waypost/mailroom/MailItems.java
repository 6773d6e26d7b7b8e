package org.waypost.mailroom;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.customers.MailboxId;

/** The mail items of the bound tenant. */
public interface MailItems {
    /** Adds a new one. */
    void add(MailItem item);

    /**
     * The one with this id.
     *
     * @throws org.waypost.shared.PlatformException {@link MailroomError#UNKNOWN_ITEM}
     */
    MailItem withId(MailItemId id);

    /** Those with these ids that are there. */
    List<MailItem> withIds(Collection<MailItemId> ids);

    /** Those with these photographs, by photograph. */
    Map<ContentId, MailItem> withPictures(Collection<ContentId> pictures);

    /** Counts as a change of the piece, so that whoever changes it at the same moment is refused. */
    void touch(MailItem item);

    /** Writes what was changed so far, so that versions are those of the rows. */
    void write();

    /** Those that wait for assignment, the oldest first. */
    List<MailItem> waiting(int limit);

    /** Held ones whose last day has passed, or is near and nobody said so yet. */
    List<MailItem> heldUntil(LocalDate today, LocalDate near);

    /** A customer's pieces on their shelves, newest first. */
    List<MailItem> storedFor(CustomerId customer, int limit);

    /** How many wait for assignment. */
    long countUnassigned();

    /** A customer's pieces that are in the house, whatever is done with them. */
    List<MailItem> inHouse(CustomerId customer);

    /** How many pieces of a mailbox are in the house, whatever is done with them. */
    long countInHouse(MailboxId mailbox);

    /** Senders of earlier pieces of a mailbox number, the most frequent first. */
    List<String> earlierSenders(String mailboxNumber, int limit);
}
