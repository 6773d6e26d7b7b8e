package org.waypost.mailroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Mailbox;
import org.waypost.customers.MailboxId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/**
 * One physical piece of mail. It comes to be when its photograph is safe, or when it is announced; it waits unassigned, is assigned to a mailbox and
 * recipient, and from then on lies in storage until a final request takes it out of the house.
 */
@Entity
@Table(name = "mail_item")
public class MailItem extends TenantOwned {
    @Id
    private long id;

    @Column(name = "label_code")
    private String labelCode;

    @Enumerated(EnumType.STRING)
    private CustodyState custody;

    @Column(name = "picture_id")
    private Long pictureId;

    @Column(name = "mailbox_id")
    private Long mailboxId;

    @Column(name = "mailbox_number")
    private String mailboxNumber;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "recipient_name")
    private String recipientName;

    private String sender;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail_type")
    private MailType type;

    @Column(name = "length_mm")
    private int lengthMm;

    @Column(name = "width_mm")
    private int widthMm;

    @Column(name = "height_mm")
    private int heightMm;

    @Column(name = "weight_grams")
    private int weightGrams;

    private String details;
    private String carrier;

    @Column(name = "tracking_number")
    private String trackingNumber;

    private String shelf;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    private boolean held;

    @Column(name = "held_until")
    private LocalDate heldUntil;

    @Column(name = "hold_told")
    private boolean holdTold;

    @Embedded
    private Quarantine quarantine;

    @Version
    private long version;

    /** For JPA. */
    protected MailItem() {}

    /** A piece just photographed. */
    public MailItem(ContentId picture, Instant now) {
        this(CustodyState.UNASSIGNED, now);
        this.pictureId = picture.value();
    }

    private MailItem(CustodyState custody, Instant now) {
        this.id = Ids.next();
        this.labelCode = LabelCode.of(id);
        this.custody = custody;
        this.mailboxNumber = "";
        this.recipientName = "";
        this.receivedAt = now;
        describe(MailDetails.UNKNOWN);
    }

    /** A piece that came in and that nobody photographed. */
    static MailItem unseen(Instant now) {
        return new MailItem(CustodyState.UNASSIGNED, now);
    }

    /**
     * A piece that is announced for a rented mailbox and not here yet.
     *
     * @param on the day it should come, or null
     */
    static MailItem expected(Mailbox mailbox, String recipient, LocalDate on, Instant now) {
        MailItem item = new MailItem(CustodyState.EXPECTED, now);
        item.announcedAt = now;
        item.expectedOn = on;
        item.tie(mailbox, recipient);
        return item;
    }

    /** Takes over what an operator noted. */
    public final void describe(MailDetails noted) {
        sender = noted.sender();
        type = noted.type();
        lengthMm = noted.lengthMm();
        widthMm = noted.widthMm();
        heightMm = noted.heightMm();
        weightGrams = noted.weightGrams();
        details = noted.details();
        carrier = noted.carrier();
        trackingNumber = noted.trackingNumber();
        shelf = noted.shelf();
    }

    /**
     * Takes over what an operator noted who saw a version of the piece.
     *
     * @throws PlatformException {@link MailroomError#CHANGED_MEANWHILE} when that is not the present one
     */
    void describe(long seen, MailDetails noted) {
        if (seen != version) {
            throw new PlatformException(MailroomError.CHANGED_MEANWHILE, labelCode);
        }
        describe(noted);
    }

    /** Ties the piece to a rented mailbox and starts its storage. */
    void assign(Mailbox mailbox, String recipient, Instant now) {
        become(CustodyState.IN_STORAGE);
        tie(mailbox, recipient);
        assignedAt = now;
        quarantine = null;
    }

    private void tie(Mailbox mailbox, String recipient) {
        mailboxId = mailbox.mailboxId().value();
        mailboxNumber = mailbox.number();
        customerId = mailbox.customer().orElseThrow().value();
        recipientName = recipient;
    }

    /** Sets the piece aside, with the mailbox it came for if that is known. */
    void setAside(Quarantine why, Optional<Mailbox> mailbox) {
        become(CustodyState.QUARANTINED);
        quarantine = why;
        mailbox.ifPresent(this::cameFor);
    }

    /** Its renter left while it lay here: it stays where it is, and the clock of closed mailboxes runs. */
    void leaveBehind(Quarantine clock) {
        quarantine = clock;
    }

    /** Whether it lies on its shelf though its renter left. */
    boolean isLeftBehind() {
        return custody == CustodyState.IN_STORAGE && quarantine != null;
    }

    /** Goes with its renter to another mailbox of his. */
    void follow(MailboxId to, String number) {
        mailboxId = to.value();
        mailboxNumber = number;
    }

    private void cameFor(Mailbox mailbox) {
        mailboxId = mailbox.mailboxId().value();
        mailboxNumber = mailbox.number();
        customerId = mailbox.customer()
                .or(mailbox::formerCustomer)
                .map(CustomerId::value)
                .orElse(null);
    }

    /** What was announced is here, and waits to be assigned. */
    void arrive(Instant now) {
        become(CustodyState.UNASSIGNED);
        receivedAt = now;
        readAt = null;
    }

    /** It was received by mistake: what was announced is expected again, anything else is no piece at all. */
    void takeBack() {
        if (announcedAt == null) {
            unassign();
            become(CustodyState.DISCARDED);
        } else {
            become(CustodyState.UNASSIGNED);
            become(CustodyState.EXPECTED);
            receivedAt = announcedAt;
            assignedAt = null;
            readAt = null;
        }
    }

    /** Takes an assignment back: the piece waits again. */
    void unassign() {
        become(CustodyState.UNASSIGNED);
        mailboxId = null;
        mailboxNumber = "";
        customerId = null;
        recipientName = "";
        assignedAt = null;
        readAt = null;
        archivedAt = null;
        quarantine = null;
    }

    /**
     * Moves the piece on in its life.
     *
     * @throws PlatformException {@link MailroomError#WRONG_STATE} when that step does not exist
     */
    public void become(CustodyState next) {
        if (!custody.mayBecome(next)) {
            throw new PlatformException(MailroomError.WRONG_STATE, labelCode);
        }
        custody = next;
    }

    /** Pulls the piece from its shelf for a request, unless that was done before. */
    public void stage() {
        if (custody != CustodyState.STAGED) {
            become(CustodyState.STAGED);
        }
    }

    /** Puts a pulled piece back on its shelf. */
    public void putBack() {
        if (custody == CustodyState.STAGED) {
            become(CustodyState.IN_STORAGE);
        }
    }

    /**
     * Keeps the piece on its shelf until its renter says what to do with it.
     *
     * @param until the last day, or null for as long as it takes
     */
    public void hold(LocalDate until) {
        putBack();
        if (custody != CustodyState.IN_STORAGE) {
            throw new PlatformException(MailroomError.WRONG_STATE, labelCode);
        }
        held = true;
        heldUntil = until;
        holdTold = false;
    }

    /** Its renter is told now that it will not be held much longer. */
    public void tellHoldEnds() {
        holdTold = true;
    }

    /** It is held no longer. */
    public void endHold() {
        held = false;
        heldUntil = null;
    }

    /** Turned up again: back on its shelf, or waiting if it was never assigned. */
    void found() {
        if (custody != CustodyState.LOST) {
            throw new PlatformException(MailroomError.WRONG_STATE, labelCode);
        }
        become(assignedAt == null ? CustodyState.UNASSIGNED : CustodyState.IN_STORAGE);
    }

    /** Shows another photograph as its front from now on. */
    void show(ContentId front) {
        pictureId = front.value();
    }

    /** The renter has looked at it. */
    void markRead(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** Its renter puts it away, out of his inbox, or takes it out again. */
    void archive(boolean away, Instant now) {
        if (away != isArchived()) {
            archivedAt = away ? now : null;
        }
    }

    /** The id. */
    public MailItemId itemId() {
        return new MailItemId(id);
    }

    /** What is written on the shelf label. */
    public String labelCode() {
        return labelCode;
    }

    /** Where it is in its life. */
    public CustodyState custody() {
        return custody;
    }

    /** The photograph of its front; a package may come without one. */
    public Optional<ContentId> picture() {
        return Optional.ofNullable(pictureId).map(ContentId::new);
    }

    /** The mailbox it is assigned to. */
    public Optional<MailboxId> mailbox() {
        return Optional.ofNullable(mailboxId).map(MailboxId::new);
    }

    /** The number it was assigned to, or empty. */
    public String mailboxNumber() {
        return mailboxNumber;
    }

    /** The customer it is assigned to. */
    public Optional<CustomerId> customer() {
        return Optional.ofNullable(customerId).map(CustomerId::new);
    }

    /** Whether a customer sees it among his mail: it was assigned to him. What only waits in quarantine was not. */
    boolean isMailOf(CustomerId reader) {
        return assignedAt != null && customer().equals(Optional.of(reader));
    }

    /** Why it is, or was at last, in quarantine. */
    Optional<Quarantine> quarantine() {
        return Optional.ofNullable(quarantine);
    }

    /** The reason for which it is, or was at last, in quarantine. */
    public Optional<QuarantineReason> quarantineReason() {
        return quarantine().map(Quarantine::reason);
    }

    /** The name it was assigned to, or empty. */
    public String recipientName() {
        return recipientName;
    }

    /** What is noted about it. */
    public MailDetails noted() {
        return new MailDetails(
                sender, type, lengthMm, widthMm, heightMm, weightGrams, details, carrier, trackingNumber, shelf);
    }

    /** When it came in, in general when it was photographed; of a piece that is still expected, when it was announced. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** When it was announced, if it was. */
    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    /** The day on which it should come, if somebody said so. */
    public Optional<LocalDate> expectedOn() {
        return Optional.ofNullable(expectedOn);
    }

    /** Whether it should have come before a day and did not. */
    public boolean isLate(LocalDate today) {
        return custody == CustodyState.EXPECTED && expectedOn != null && expectedOn.isBefore(today);
    }

    /** When it was assigned. */
    public Optional<Instant> assignedAt() {
        return Optional.ofNullable(assignedAt);
    }

    /** Whether the renter has looked at it. */
    public boolean isRead() {
        return readAt != null;
    }

    /** Whether its renter put it away. */
    public boolean isArchived() {
        return archivedAt != null;
    }

    /** Whether it is kept until its renter says what to do with it. */
    public boolean isHeld() {
        return held;
    }

    /** The last day on which it is held, if one was named. */
    public Optional<LocalDate> heldUntil() {
        return Optional.ofNullable(heldUntil);
    }

    /** Counts changes; a page gives back the one it showed. */
    public long version() {
        return version;
    }
}
