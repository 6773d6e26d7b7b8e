package org.waypost.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/**
 * A number at the location that mail is addressed to. It is free or reserved for sign-ups, is rented, and when it is closed
 * its number waits in quarantine before it is free again.
 */
@Entity
@Table(name = "mailbox")
public class Mailbox extends TenantOwned {
    @Id
    private long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private MailboxStatus status;

    @Column(name = "sort_key")
    private String sortKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "box_size")
    private MailboxSize boxSize;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "former_customer_id")
    private Long formerCustomerId;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "before_hold")
    private MailboxStatus beforeHold;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "quarantined_until")
    private LocalDate quarantinedUntil;

    @Version
    private long version;

    /** For JPA. */
    protected Mailbox() {}

    /** A free mailbox. */
    public Mailbox(String number) {
        this(number, MailboxSize.SMALL);
    }

    /** A free mailbox. */
    public Mailbox(String number, MailboxSize size) {
        this.id = Ids.next();
        this.number = number;
        this.sortKey = SortKey.of(number);
        this.boxSize = size;
        this.status = MailboxStatus.AVAILABLE;
    }

    /** Offers it to sign-ups, or no longer, or takes the number out of use for good. */
    void become(MailboxStatus next) {
        if (status != next) {
            requireFree();
            status = next;
        }
    }

    /** Notes another size. */
    void resize(MailboxSize size) {
        if (status == MailboxStatus.RETIRED) {
            throw refusal();
        }
        boxSize = size;
    }

    /**
     * Keeps it for somebody whose papers are not approved yet; for him again when it is his already.
     *
     * @param until when it is free again; nothing is until somebody decides
     * @throws PlatformException why it cannot be kept for him
     */
    void hold(CustomerId customer, Optional<Instant> until) {
        if (status != MailboxStatus.HELD || customerId != customer.value()) {
            requireFree();
            beforeHold = status;
        }
        customerId = customer.value();
        status = MailboxStatus.HELD;
        heldUntil = until.orElse(null);
    }

    /** It is kept for nobody any more, and offered as before. */
    void letGo() {
        if (status == MailboxStatus.HELD) {
            customerId = null;
            status = beforeHold == null ? MailboxStatus.AVAILABLE : beforeHold;
            holdIsOver();
        }
    }

    private void holdIsOver() {
        beforeHold = null;
        heldUntil = null;
    }

    /** Refuses unless it is free or reserved. */
    void requireFree() {
        if (status != MailboxStatus.AVAILABLE && status != MailboxStatus.RESERVED) {
            throw refusal();
        }
    }

    private PlatformException refusal() {
        return new PlatformException(
                switch (status) {
                    case AVAILABLE, RESERVED -> CustomersError.MAILBOX_NOT_RENTED;
                    case HELD, ASSIGNED -> CustomersError.MAILBOX_IN_USE;
                    case QUARANTINED -> CustomersError.MAILBOX_QUARANTINED;
                    case RETIRED -> CustomersError.MAILBOX_RETIRED;
                },
                number);
    }

    /** Will be closed on a later day; until then nothing changes. */
    void plan(Closing closing) {
        requireHolder();
        closesOn = closing.on();
        quarantinedUntil = closing.until();
    }

    /** Will not be closed after all. */
    void keep() {
        if (closesOn != null) {
            closesOn = null;
            quarantinedUntil = null;
        }
    }

    /** Takes it from its renter, who is given back; the number waits in quarantine. */
    CustomerId close(Closing closing) {
        CustomerId renter = requireHolder();
        formerCustomerId = renter.value();
        customerId = null;
        status = MailboxStatus.QUARANTINED;
        closesOn = null;
        closedOn = closing.on();
        quarantinedUntil = closing.until();
        return renter;
    }

    /** The quarantine is over: the number may be given to another. */
    void free() {
        status = MailboxStatus.AVAILABLE;
        formerCustomerId = null;
        closedOn = null;
        quarantinedUntil = null;
    }

    private CustomerId requireHolder() {
        return customer().orElseThrow(() -> new PlatformException(CustomersError.MAILBOX_NOT_RENTED, number));
    }

    /**
     * Rents it out.
     *
     * @throws PlatformException {@link CustomersError#MAILBOX_TAKEN} when somebody else has it
     */
    public void rentTo(CustomerId customer) {
        boolean free = status != MailboxStatus.QUARANTINED && status != MailboxStatus.RETIRED;
        if (!free || (customerId != null && customerId != customer.value())) {
            throw new PlatformException(CustomersError.MAILBOX_TAKEN, number);
        }
        customerId = customer.value();
        status = MailboxStatus.ASSIGNED;
        holdIsOver();
    }

    /** The id. */
    public MailboxId mailboxId() {
        return new MailboxId(id);
    }

    /** The number on the door and in the address. */
    public String number() {
        return number;
    }

    /** What may be done with it. */
    public MailboxStatus status() {
        return status;
    }

    /** How much it holds. */
    public MailboxSize size() {
        return boxSize;
    }

    /** Who rented it until it was closed; nobody any more when the number is free again. */
    public Optional<CustomerId> formerCustomer() {
        return Optional.ofNullable(formerCustomerId).map(CustomerId::new);
    }

    /** Until when it is kept for somebody who applies; nothing when it is kept until his papers are decided about. */
    public Optional<Instant> heldUntil() {
        return Optional.ofNullable(heldUntil);
    }

    /** When it is going to be closed. */
    public Optional<LocalDate> closesOn() {
        return Optional.ofNullable(closesOn);
    }

    /** When it was closed, while its number waits in quarantine. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** The first day on which the number is free again, of a mailbox that is closed or is going to be. */
    public Optional<LocalDate> quarantinedUntil() {
        return Optional.ofNullable(quarantinedUntil);
    }

    /** Who rents it. */
    public Optional<CustomerId> customer() {
        return Optional.ofNullable(customerId).map(CustomerId::new);
    }
}
