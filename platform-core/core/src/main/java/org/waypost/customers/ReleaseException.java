package org.waypost.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/** A renter is served although his papers are not in order. Holds through its last day, unless it is ended before. */
@Entity
@Table(name = "release_exception")
public class ReleaseException extends TenantOwned {
    /** So many characters a reason may have. */
    public static final int REASON = 1000;

    /** So many days it may hold. */
    public static final int LONGEST = 365;

    @Id
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    private String reason;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_by_name")
    private String grantedByName;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by_name")
    private String endedByName;

    @Version
    private long version;

    /** For JPA. */
    protected ReleaseException() {}

    /**
     * One that holds from now on.
     *
     * @throws PlatformException {@link CustomersError#EXCEPTION_INCOMPLETE} without a reason, or when its last day has passed
     *     or is too far away
     */
    ReleaseException(CustomerId customer, String reason, LocalDate until, LocalDate today) {
        String said = reason.strip();
        boolean inTime = !until.isBefore(today) && !until.isAfter(today.plusDays(LONGEST));
        if (said.isEmpty() || said.length() > REASON || !inTime) {
            throw new PlatformException(CustomersError.EXCEPTION_INCOMPLETE, REASON, LONGEST);
        }
        this.id = Ids.next();
        this.customerId = customer.value();
        this.reason = said;
        this.until = until;
        this.endedByName = "";
    }

    /** Who answers for it. */
    ReleaseException by(Actor actor, Instant now) {
        grantedBy = actor.subject();
        grantedByName = actor.name();
        grantedAt = now;
        return this;
    }

    /** It holds no longer. */
    void end(Actor by, Instant now) {
        endedAt = now;
        endedByName = by.name();
    }

    /** Whether it holds on a day of the location. */
    public boolean holds(LocalDate today) {
        return endedAt == null && !today.isAfter(until);
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** Whose. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Its last day. */
    public LocalDate until() {
        return until;
    }

    /** When it was granted. */
    public Instant grantedAt() {
        return grantedAt;
    }

    /** The identity provider's id of who granted it. */
    public String grantedBy() {
        return grantedBy;
    }

    /** Who granted it. */
    public String grantedByName() {
        return grantedByName;
    }

    /** When it was ended before its last day. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Who ended it, or empty. */
    public String endedByName() {
        return endedByName;
    }
}
