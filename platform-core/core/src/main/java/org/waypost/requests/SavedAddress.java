package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
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

    @Version
    private long version;

    /** For JPA. */
    protected SavedAddress() {}

    SavedAddress(CustomerId customer, ForwardingAddress address) {
        this.id = Ids.next();
        this.customerId = customer.value();
        this.address = new AddressColumns(address);
    }

    void become(ForwardingAddress other) {
        address = new AddressColumns(other);
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
