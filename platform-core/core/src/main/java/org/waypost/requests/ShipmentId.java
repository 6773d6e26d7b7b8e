package org.waypost.requests;

import org.waypost.shared.Ids;

/** Names an outbound shipment. */
public record ShipmentId(long value) {
    /** The one that is meant by {@code text}, an id as {@link Ids#parse} reads it. */
    public static ShipmentId of(String text) {
        return new ShipmentId(Ids.parse(text));
    }
}
