package org.waypost.requests;

import java.util.Arrays;
import java.util.Objects;
import org.waypost.shared.Money;

/** A label that was paid for. */
public final class BoughtLabel {
    /** The media type of a file in Zebra's language. */
    public static final String ZPL = "application/vnd.zebra.zpl";

    private final String shipment;
    private final String trackingNumber;
    private final Money price;
    private final String mediaType;
    private final byte[] file;

    /**
     * A label.
     *
     * @param shipment by which the carrier knows the purchase
     * @param trackingNumber may be empty
     * @param price what was charged
     * @param mediaType of the file
     * @param file what is printed; empty when the carrier gives none
     */
    public BoughtLabel(String shipment, String trackingNumber, Money price, String mediaType, byte[] file) {
        this.shipment = Objects.requireNonNull(shipment);
        this.trackingNumber = Objects.requireNonNull(trackingNumber);
        this.price = Objects.requireNonNull(price);
        this.mediaType = Objects.requireNonNull(mediaType);
        this.file = file.clone();
    }

    String shipment() {
        return shipment;
    }

    String trackingNumber() {
        return trackingNumber;
    }

    Money price() {
        return price;
    }

    boolean isText() {
        return mediaType.equals(ZPL);
    }

    byte[] file() {
        return Arrays.copyOf(file, file.length);
    }

    /** Without the file. */
    @Override
    public String toString() {
        return "BoughtLabel[" + shipment + " " + trackingNumber + " " + price + "]";
    }
}
