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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.shared.Ids;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantOwned;

/**
 * One or more pieces of one renter that travel together to one address. It is measured, gets a label, by hand or bought, is
 * packed, handed to the carrier and followed until it is delivered. Until it leaves the house it can be given up.
 */
@Entity
@Table(name = "outbound_shipment")
public class OutboundShipment extends TenantOwned {
    @Id
    private long id;

    @Column(name = "customer_id")
    private long customerId;

    @Enumerated(EnumType.STRING)
    private ShipmentStatus status;

    @Embedded
    private AddressColumns address;

    @Column(name = "weight_grams")
    private int weightGrams;

    @Column(name = "length_mm")
    private int lengthMm;

    @Column(name = "width_mm")
    private int widthMm;

    @Column(name = "height_mm")
    private int heightMm;

    @Embedded
    private CustomsDeclaration customs;

    private String carrier;
    private String service;

    @Column(name = "tracking_number")
    private String trackingNumber;

    @Embedded
    @AttributeOverride(name = "minor", column = @Column(name = "cost_minor"))
    @AttributeOverride(name = "currency", column = @Column(name = "cost_currency"))
    private MoneyColumns cost;

    @Embedded
    private Purchase purchase;

    @Column(name = "label_id")
    private Long labelId;

    @Column(name = "label_text")
    private String labelText;

    @Enumerated(EnumType.STRING)
    private ParcelProgress progress;

    @Column(name = "handed_to")
    private String handedTo;

    @Column(name = "manifest_id")
    private Long manifestId;

    @Column(name = "closing_list_id")
    private Long closingListId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Version
    private long version;

    /** For JPA. */
    protected OutboundShipment() {}

    OutboundShipment(CustomerId customer, ForwardingAddress to, Instant now) {
        this.id = Ids.next();
        this.customerId = customer.value();
        this.address = new AddressColumns(to);
        this.status = ShipmentStatus.DRAFT;
        this.carrier = "";
        this.service = "";
        this.trackingNumber = "";
        this.handedTo = "";
        this.createdAt = now;
    }

    void measure(ParcelMeasures measures, Optional<CustomsDeclaration> declared) {
        mustBe(ShipmentStatus.DRAFT);
        weightGrams = measures.weightGrams();
        lengthMm = measures.lengthMm();
        widthMm = measures.widthMm();
        heightMm = measures.heightMm();
        customs = declared.orElse(null);
    }

    /** It carries a label that somebody bought or wrote elsewhere. */
    void labelByHand(Carriage by) {
        mustBe(ShipmentStatus.DRAFT);
        become(ShipmentStatus.LABELLED);
        carriedBy(by);
    }

    private void carriedBy(Carriage by) {
        carrier = by.carrier();
        service = by.service();
        trackingNumber = by.trackingNumber();
        cost = MoneyColumns.of(by.cost());
    }

    /** Money is about to move; from here on nothing else is bought until the outcome is known. */
    void startBuying(Purchase intent, Carriage with) {
        mustBe(ShipmentStatus.DRAFT);
        become(ShipmentStatus.LABEL_IN_DOUBT);
        purchase = intent;
        carriedBy(with);
    }

    /** The carrier says it was bought. */
    void bought(BoughtLabel label) {
        mustBe(ShipmentStatus.LABEL_IN_DOUBT);
        become(ShipmentStatus.LABELLED);
        purchase.made(label.shipment());
        trackingNumber = label.trackingNumber();
        cost = MoneyColumns.of(Optional.of(label.price()));
        if (label.isText()) {
            labelText = new String(label.file(), StandardCharsets.UTF_8);
        }
    }

    void keepLabel(ContentId file) {
        labelId = file.value();
    }

    /** An operator has seen at the carrier that it was bought. */
    void boughtAfterAll(Carriage by) {
        mustBe(ShipmentStatus.LABEL_IN_DOUBT);
        become(ShipmentStatus.LABELLED);
        carriedBy(by);
    }

    /** Nothing was bought. */
    void notBought() {
        become(ShipmentStatus.DRAFT);
        purchase = null;
        carrier = "";
        service = "";
        cost = null;
    }

    void pack() {
        become(ShipmentStatus.PACKED);
    }

    /** Its carrier, which sold the label, lists it for its driver. */
    void putOn(ClosingList list) {
        mustBe(ShipmentStatus.PACKED);
        closingListId = list.id();
    }

    void takeOffList() {
        closingListId = null;
    }

    boolean isToBeClosed() {
        return status == ShipmentStatus.PACKED && isBought() && closingListId == null;
    }

    void dispatch(Manifest manifest) {
        become(ShipmentStatus.DISPATCHED);
        manifestId = manifest.id();
        handedTo = manifest.driver();
        dispatchedAt = manifest.handedAt();
    }

    void follow(ParcelProgress where) {
        mustBe(ShipmentStatus.DISPATCHED);
        progress = where;
    }

    void deliver(Instant when) {
        become(ShipmentStatus.DELIVERED);
        progress = ParcelProgress.DELIVERED;
        deliveredAt = when;
    }

    /** Gives it up; a label that was bought is to be given back. */
    void giveUp() {
        become(ShipmentStatus.VOIDED);
        boughtName().ifPresent(name -> purchase.refund(Refund.ASKED));
    }

    private Optional<String> boughtName() {
        return purchase().flatMap(Purchase::carrierShipment);
    }

    Optional<Purchase> purchase() {
        return Optional.ofNullable(purchase);
    }

    /**
     * Refuses what belongs to another status.
     *
     * @throws PlatformException {@link RequestsError#SHIPMENT_STATE}
     */
    void mustBe(ShipmentStatus expected) {
        if (status != expected) {
            throw new PlatformException(RequestsError.SHIPMENT_STATE);
        }
    }

    private void become(ShipmentStatus next) {
        if (!status.mayBecome(next)) {
            throw new PlatformException(RequestsError.SHIPMENT_STATE);
        }
        status = next;
    }

    /** The id. */
    public ShipmentId shipmentId() {
        return new ShipmentId(id);
    }

    /** Whose mail it is. */
    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** How far it has come. */
    public ShipmentStatus status() {
        return status;
    }

    /** Where to. */
    public ForwardingAddress address() {
        return address.value();
    }

    /** Weight and sides, once measured. */
    public Optional<ParcelMeasures> measures() {
        return weightGrams == 0
                ? Optional.empty()
                : Optional.of(new ParcelMeasures(weightGrams, lengthMm, widthMm, heightMm));
    }

    /** What customs want to know. */
    public Optional<CustomsDeclaration> customs() {
        return Optional.ofNullable(customs);
    }

    /** Who carries it, or empty. */
    public String carrier() {
        return carrier;
    }

    /** The way of sending, or empty. */
    public String service() {
        return service;
    }

    /** Under which it can be followed, or empty. */
    public String trackingNumber() {
        return trackingNumber;
    }

    /** What the location pays. */
    public Optional<Money> cost() {
        return MoneyColumns.value(cost);
    }

    /** The label as a document or picture. */
    public Optional<ContentId> label() {
        return Optional.ofNullable(labelId).map(ContentId::new);
    }

    /** The label in Zebra's language. */
    public Optional<String> labelText() {
        return Optional.ofNullable(labelText);
    }

    /** Whether its label was bought through a carrier's plugin. */
    public boolean isBought() {
        return boughtName().isPresent();
    }

    /** What became of a bought label that was given back. */
    public Optional<Refund> refund() {
        return purchase().flatMap(Purchase::refund);
    }

    /** Where it is, as the carrier said at last. */
    public Optional<ParcelProgress> progress() {
        return Optional.ofNullable(progress);
    }

    /** Who took it for the carrier, or empty. */
    public String handedTo() {
        return handedTo;
    }

    /** The id of the manifest under which it was handed over. */
    public Optional<Long> manifest() {
        return Optional.ofNullable(manifestId);
    }

    /** The id of the carrier's own list that it is on. */
    public Optional<Long> closingList() {
        return Optional.ofNullable(closingListId);
    }

    /** When it was begun. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it left the house. */
    public Optional<Instant> dispatchedAt() {
        return Optional.ofNullable(dispatchedAt);
    }

    /** When it was handed to the addressee. */
    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** Counts changes. */
    public long version() {
        return version;
    }
}
