package org.waypost.registration;

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
import org.waypost.verification.VerificationError;

/**
 * An addressee as the public register has him. Begins when he is approved; is typed in by a person, certified each quarter,
 * and typed in again when something of him changes or when he leaves.
 */
@Entity
@Table(name = "registration")
public class Registration extends TenantOwned {
    @Id
    private long id;

    @Column(name = "addressee_id")
    private long addresseeId;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by_name")
    private String enteredByName;

    @Column(name = "certified_for")
    private LocalDate certifiedFor;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "last_number")
    private String lastNumber;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    private long version;

    /** For JPA. */
    protected Registration() {}

    /** Of a renter whom the register does not know yet. */
    Registration(CustomerId renter) {
        this.id = Ids.next();
        this.addresseeId = renter.value();
        this.customerId = renter.value();
        this.state = RegistrationState.TO_ENTER;
        this.enteredByName = "";
        this.lastNumber = "";
    }

    /**
     * Somebody typed it into the register.
     *
     * @param seen the version that was typed in
     * @throws PlatformException {@link VerificationError#CHANGED_MEANWHILE} when something changed since
     */
    void enter(long seen, String by, Instant now) {
        if (seen != version) {
            throw new PlatformException(VerificationError.CHANGED_MEANWHILE);
        }
        state = RegistrationState.ENTERED;
        enteredAt = now;
        enteredByName = by;
        changedAt = null;
    }

    /** Somebody signed the quarter's list on which he stands. */
    void certify(LocalDate due) {
        state = RegistrationState.CERTIFIED;
        certifiedFor = due;
    }

    /** What the register knows is no longer so. What was never typed in is typed in as it is then. */
    void change(Instant now) {
        if (enteredAt != null) {
            state = RegistrationState.TO_ENTER;
            changedAt = now;
        }
    }

    /** He left. Who had left before only keeps the number that his mailbox had. */
    void end(LocalDate on, String number, Instant now) {
        lastNumber = number;
        if (endedOn == null) {
            endedOn = on;
            change(now);
        }
    }

    /** Whose it is. */
    public AddresseeId addressee() {
        return new AddresseeId(addresseeId);
    }

    /** At whose mailbox. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** What the register knows. */
    public RegistrationState state() {
        return state;
    }

    /** When it was typed in last. */
    public Optional<Instant> enteredAt() {
        return Optional.ofNullable(enteredAt);
    }

    /** Since when the register is behind. */
    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    /** Which quarter's list named him last. */
    public Optional<LocalDate> certifiedFor() {
        return Optional.ofNullable(certifiedFor);
    }

    /** The first day on which he had no mailbox any more. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Counts changes; who typed it in gives back the one that was shown. */
    public long version() {
        return version;
    }
}
