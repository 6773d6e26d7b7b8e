package org.waypost.web.rest;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.waypost.requests.ShipmentId;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * What is handed to a carrier.
 *
 * @param shipments ids of packed shipments
 * @param handedTo the name of who takes them
 */
public record DispatchJson(List<String> shipments, String handedTo) {
    Collection<ShipmentId> ids() {
        if (shipments == null) {
            throw new PlatformException(SharedError.INVALID, "shipments");
        }
        return shipments.stream().map(id -> ShipmentId.of(id)).toList();
    }

    String driver() {
        return Objects.requireNonNullElse(handedTo, "");
    }
}
