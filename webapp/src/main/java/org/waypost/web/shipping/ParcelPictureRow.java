package org.waypost.web.shipping;

import java.io.Serializable;
import java.time.Instant;
import org.waypost.requests.ParcelPicture;

/**
 * A photograph of a parcel, as pages show it.
 *
 * @param address of the picture, without its size
 * @param takenBy name of who took it
 */
public record ParcelPictureRow(long id, String address, String takenBy, Instant takenAt) implements Serializable {
    static ParcelPictureRow of(ParcelPicture picture) {
        String address = "/ui/v1/shipments/" + picture.shipment().value() + "/pictures/" + picture.id();
        return new ParcelPictureRow(picture.id(), address, picture.takenBy(), picture.takenAt());
    }
}
