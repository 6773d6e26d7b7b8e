package org.waypost.privacy;

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
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/** A customer's wish that what is kept of him be erased. Noted by the staff, answered once. */
@Entity
@Table(name = "erasure_request")
public class ErasureRequest extends TenantOwned {
    @Id
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "open_customer_id")
    private Long openCustomerId;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private AskedBy askedBy;

    @Column(name = "noted_by_name")
    private String notedByName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by_name")
    private String answeredByName;

    @Version
    private long version;

    /** For JPA. */
    protected ErasureRequest() {}

    /** One that waits for its answer. */
    ErasureRequest(CustomerId customer, AskedBy askedBy, LocalDate today, String by) {
        this.id = Ids.next();
        this.customerId = customer.value();
        this.openCustomerId = customer.value();
        this.askedOn = today;
        this.askedBy = askedBy;
        this.notedByName = by;
        this.answeredByName = "";
    }

    /**
     * It is answered.
     *
     * @param seen the version whose answer was looked at
     * @throws PlatformException {@link PrivacyError#CHANGED_MEANWHILE}
     */
    void answer(long seen, String by, Instant now) {
        if (seen != version) {
            throw new PlatformException(PrivacyError.CHANGED_MEANWHILE);
        }
        openCustomerId = null;
        answeredAt = now;
        answeredByName = by;
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** Whose records. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** When he asked. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** The last day for the answer: a month later. */
    public LocalDate dueOn() {
        return askedOn.plusMonths(1);
    }

    /** How he asked. */
    public AskedBy askedBy() {
        return askedBy;
    }

    /** Who noted it. */
    public String notedByName() {
        return notedByName;
    }

    /** When it was answered. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Who answered, or empty. */
    public String answeredByName() {
        return answeredByName;
    }

    /** Counts changes; who answers gives back the one that was shown. */
    public long version() {
        return version;
    }
}
