package org.waypost.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.waypost.shared.Ids;
import org.waypost.tenancy.TenantOwned;

/** A name that may receive mail in a mailbox. */
@Entity
@Table(name = "recipient")
public class Recipient extends TenantOwned {
    @Id
    private long id;

    @Column(name = "mailbox_id")
    private long mailboxId;

    @Column(name = "customer_id")
    private long customerId;

    private String name;

    @Enumerated(EnumType.STRING)
    private RecipientKind kind;

    @Version
    private long version;

    /** For JPA. */
    protected Recipient() {}

    /** A name at a customer's mailbox. */
    public Recipient(MailboxId mailbox, CustomerId customer, String name, RecipientKind kind) {
        this.id = Ids.next();
        this.mailboxId = mailbox.value();
        this.customerId = customer.value();
        this.name = name;
        this.kind = kind;
    }

    /** Goes with its renter to another mailbox. */
    void moveTo(MailboxId other) {
        mailboxId = other.value();
    }

    /** Its renter has another name. */
    void follow(Customer renter) {
        if (kind == RecipientKind.RENTER) {
            name = renter.name();
        } else if (kind == RecipientKind.BUSINESS && !renter.business().isEmpty()) {
            name = renter.business();
        }
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Why it may receive mail. */
    public RecipientKind kind() {
        return kind;
    }

    /** At which mailbox. */
    public MailboxId mailbox() {
        return new MailboxId(mailboxId);
    }

    /** Of which customer. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }
}
