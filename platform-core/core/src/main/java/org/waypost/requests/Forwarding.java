package org.waypost.requests;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Money;
import org.waypost.tenancy.TenantOwned;

/** What a request to send a piece on needs besides: where to, how, at what price, and the shipment it travels in. */
@Entity
@Table(name = "forwarding")
public class Forwarding extends TenantOwned {
    /** The request's own id. */
    @Id
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "shipment_id")
    private Long shipmentId;

    @Embedded
    private AddressColumns address;

    @Enumerated(EnumType.STRING)
    private ServicePreference preference;

    private String service;

    @Column(name = "quote_first")
    private boolean quoteFirst;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "cap_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "cap_currency"))
    private MoneyColumns cap;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "quote_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "quote_currency"))
    private MoneyColumns quote;

    @Column(name = "quote_ends_at")
    private Instant quoteEndsAt;

    @Version
    private long version;

    /** For JPA. */
    protected Forwarding() {}

    Forwarding(ActionRequest request, ForwardingAddress address, ForwardTerms terms) {
        this.id = request.requestId().value();
        this.customerId = request.customer().value();
        this.address = new AddressColumns(address);
        this.preference = terms.preference();
        this.service = terms.service();
        this.quoteFirst = terms.quoteFirst();
        this.cap = MoneyColumns.of(terms.cap());
    }

    /** Names a price, which stands until a moment. */
    void quote(Money price, Instant until) {
        quote = MoneyColumns.of(Optional.of(price));
        quoteEndsAt = until;
    }

    /** Whether the renter has said yes to a price before he was asked. */
    boolean covers(Money price) {
        return terms().cap()
                .filter(most -> most.currency().equals(price.currency()) && price.minor() <= most.minor())
                .isPresent();
    }

    void travelIn(ShipmentId shipment) {
        shipmentId = shipment.value();
    }

    void leaveShipment() {
        shipmentId = null;
    }

    /** The request it belongs to. */
    public ActionRequestId request() {
        return new ActionRequestId(id);
    }

    /** Who asked. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** Where to. */
    public ForwardingAddress address() {
        return address.value();
    }

    /** How, and at what price. */
    public ForwardTerms terms() {
        return new ForwardTerms(preference, service, quoteFirst, MoneyColumns.value(cap));
    }

    /** The price he was told. */
    public Optional<Money> quoted() {
        return MoneyColumns.value(quote);
    }

    /** Until when he may answer to the price. */
    public Optional<Instant> quoteEndsAt() {
        return Optional.ofNullable(quoteEndsAt);
    }

    /** The shipment it travels in. */
    public Optional<ShipmentId> shipment() {
        return Optional.ofNullable(shipmentId).map(ShipmentId::new);
    }
}
