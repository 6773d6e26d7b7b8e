package org.waypost.requests;

import java.util.List;

/** The photographs of the bound tenant's parcels. */
public interface ParcelPictures {
    /** Adds a new one. */
    void add(ParcelPicture picture);

    /** Takes one out. */
    void remove(ParcelPicture picture);

    /** Those of a parcel, the oldest first. */
    List<ParcelPicture> of(ShipmentId shipment);
}
