package org.waypost.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/** A number at the location that mail is addressed to. */
@Entity
@Table(name = "mailbox")
public class Mailbox extends TenantOwned {
    @Id
    private long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private MailboxStatus status;

    @Column(name = "customer_id")
    private Long customerId;

    @Version
    private long version;

    /** For JPA. */
    protected Mailbox() {}

    /** A free mailbox. */
    public Mailbox(String number) {
        this.id = Ids.next();
        this.number = number;
        this.status = MailboxStatus.AVAILABLE;
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

    /** Who rents it. */
    public Optional<CustomerId> customer() {
        return Optional.ofNullable(customerId).map(CustomerId::new);
    }
}
