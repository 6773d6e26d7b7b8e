package org.waypost.web.rest;

import java.util.List;
import org.waypost.requests.ParcelPicture;

/** The photographs of a parcel, the oldest first. */
public record ParcelPicturesJson(List<ParcelPictureJson> pictures) {
    static ParcelPicturesJson of(List<ParcelPicture> taken) {
        return new ParcelPicturesJson(taken.stream().map(ParcelPictureJson::of).toList());
    }

    /**
     * A photograph of a parcel.
     *
     * @param takenBy name of who took it
     * @param takenAt when, ISO 8601
     * @param picture its address, below the base of the interface
     */
    public record ParcelPictureJson(String id, String takenBy, String takenAt, String picture) {
        static ParcelPictureJson of(ParcelPicture taken) {
            String id = Long.toString(taken.id());
            return new ParcelPictureJson(
                    id,
                    taken.takenBy(),
                    taken.takenAt().toString(),
                    "shipments/" + taken.shipment().value() + "/pictures/" + id);
        }
    }
}
