package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/** An address that a renter keeps to have mail sent on to. */
@Entity
@Table(name = "forwarding_address")
public class SavedAddress extends TenantOwned {
    @Id
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Embedded
    private AddressColumns address;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by_name")
    private String verifiedByName;

    @Version
    private long version;

    /** For JPA. */
    protected SavedAddress() {}

    SavedAddress(CustomerId customer, ForwardingAddress address) {
        this.id = Ids.next();
        this.customerId = customer.value();
        this.address = new AddressColumns(address);
        this.verifiedByName = "";
    }

    /** Another place has to be shown anew. */
    void become(ForwardingAddress other) {
        if (!address().isAt(other)) {
            doubt();
        }
        address = new AddressColumns(other);
    }

    void verify(Actor by, Instant now) {
        verifiedAt = now;
        verifiedByName = by.name();
    }

    void doubt() {
        verifiedAt = null;
        verifiedByName = "";
    }

    /** Whether a document of the renter shows it. */
    public boolean isVerified() {
        return verifiedAt != null;
    }

    /** When the staff said so. */
    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    /** Who said so, or empty. */
    public String verifiedByName() {
        return verifiedByName;
    }

    /** The id. */
    public SavedAddressId savedId() {
        return new SavedAddressId(id);
    }

    /** Whose book it is in. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** The address. */
    public ForwardingAddress address() {
        return address.value();
    }
}
