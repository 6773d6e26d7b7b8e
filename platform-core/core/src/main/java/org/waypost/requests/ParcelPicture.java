package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waypost.content.ContentId;
import org.waypost.shared.Ids;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantOwned;

/** A photograph of a parcel before it left the house. */
@Entity
@Table(name = "parcel_picture")
public class ParcelPicture extends TenantOwned {
    @Id
    private long id;

    @Column(name = "shipment_id")
    private long shipmentId;

    @Column(name = "content_id")
    private long contentId;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    /** For JPA. */
    protected ParcelPicture() {}

    ParcelPicture(ShipmentId shipment, ContentId content, Actor photographer, Instant now) {
        this.id = Ids.next();
        this.shipmentId = shipment.value();
        this.contentId = content.value();
        this.takenBy = photographer.name();
        this.takenAt = now;
    }

    /** The id. */
    public long id() {
        return id;
    }

    /** Of which parcel. */
    public ShipmentId shipment() {
        return new ShipmentId(shipmentId);
    }

    /** The photograph. */
    public ContentId content() {
        return new ContentId(contentId);
    }

    /** The name of who took it. */
    public String takenBy() {
        return takenBy;
    }

    /** When. */
    public Instant takenAt() {
        return takenAt;
    }
}
