package org.waypost.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/**
 * Another person or business whose mail may come to a renter's mailbox. It has papers and a standing of its own: its name
 * counts at the mailbox only while it is approved. The renter ends it when he likes; who was named stays on record.
 */
@Entity
@Table(name = "authorized_recipient")
public class AuthorizedRecipient extends TenantOwned {
    private static final int NAME = 200;

    @Id
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    /** For JPA. */
    protected AuthorizedRecipient() {}

    /**
     * Somebody whose papers nobody has looked at.
     *
     * @throws PlatformException {@link CustomersError#BAD_NAME}
     */
    AuthorizedRecipient(CustomerId customer, CustomerKind kind, String name, Relation relation, Instant now) {
        String clean = name.strip().replaceAll("\\s+", " ");
        if (clean.isEmpty() || clean.length() > NAME) {
            throw new PlatformException(CustomersError.BAD_NAME, NAME);
        }
        this.id = Ids.next();
        this.customerId = customer.value();
        this.kind = kind;
        this.name = clean;
        this.relation = relation;
        this.standing = Standing.PENDING;
        this.addedAt = now;
    }

    /**
     * Lets mail for him be released, or stops it.
     *
     * @throws PlatformException {@link CustomersError#RECIPIENT_ENDED}
     */
    void standAs(Standing next) {
        if (standing == Standing.CLOSED) {
            throw new PlatformException(CustomersError.RECIPIENT_ENDED);
        }
        standing = next;
    }

    /**
     * Receives no more mail here.
     *
     * @throws PlatformException {@link CustomersError#RECIPIENT_ENDED}
     */
    void end(Instant now) {
        standAs(Standing.CLOSED);
        endedAt = now;
    }

    /** The id. */
    public AuthorizedRecipientId recipientId() {
        return new AuthorizedRecipientId(id);
    }

    /** At whose mailbox. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** Person or business. */
    public CustomerKind kind() {
        return kind;
    }

    /** The name on his mail. */
    public String name() {
        return name;
    }

    /** What he is to the renter. */
    public Relation relation() {
        return relation;
    }

    /** Whether mail for him may be released. */
    public Standing standing() {
        return standing;
    }

    /** When the renter named him. */
    public Instant addedAt() {
        return addedAt;
    }

    /** When the renter ended it. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
