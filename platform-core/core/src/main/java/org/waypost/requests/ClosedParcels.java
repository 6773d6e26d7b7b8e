package org.waypost.requests;

import java.util.Arrays;
import java.util.List;

/** What a carrier answers when its parcels are closed. */
public final class ClosedParcels {
    private final String number;
    private final List<String> shipments;
    private final byte[] page;

    /**
     * A closed list.
     *
     * @param number the carrier's number of it
     * @param shipments by which the carrier knows the purchases on it
     * @param page a PDF
     */
    public ClosedParcels(String number, List<String> shipments, byte[] page) {
        this.number = number;
        this.shipments = List.copyOf(shipments);
        this.page = page.clone();
    }

    String number() {
        return number;
    }

    List<String> shipments() {
        return shipments;
    }

    byte[] page() {
        return Arrays.copyOf(page, page.length);
    }
}
