package org.waypost.web.shipping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;
import org.waypost.content.BlobWriter;
import org.waypost.requests.FindParcelPictures;
import org.waypost.requests.PhotographParcel;
import org.waypost.requests.ShipmentId;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.requests.DrawnPicture;

/** The photographs of a parcel: operators take them, its renter sees them. */
@Named
@RequestScoped
public class ParcelPhotos {
    @Inject
    private FindParcelPictures pictures;

    @Inject
    private PhotographParcel photographParcel;

    @Inject
    private BlobWriter writer;

    @Inject
    private ProblemTexts problems;

    private String taken = "";

    /** Those of a shipment, the oldest first. */
    public List<ParcelPictureRow> of(String shipment) {
        return pictures.of(ShipmentId.of(shipment)).stream()
                .map(ParcelPictureRow::of)
                .toList();
    }

    /** Keeps the one that was taken. */
    public void add(String shipment) {
        tell(() -> DrawnPicture.of(taken)
                .ifPresent(bytes -> photographParcel.add(
                        ShipmentId.of(shipment), List.of(writer.write(bytes, "parcel-" + shipment + ".jpg")))));
        taken = "";
    }

    /** Takes one out. */
    public void remove(String shipment, long picture) {
        tell(() -> photographParcel.remove(ShipmentId.of(shipment), picture));
    }

    private void tell(Runnable step) {
        try {
            step.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** The picture that was just taken, as a script hands it over. */
    public String getTaken() {
        return taken;
    }

    /** The picture that was just taken. */
    public void setTaken(String picture) {
        taken = picture == null ? "" : picture;
    }
}
