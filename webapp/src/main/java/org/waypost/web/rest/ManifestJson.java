package org.waypost.web.rest;

import java.util.List;
import org.waypost.requests.Manifest;
import org.waypost.requests.ShipmentLine;

/**
 * What a driver took.
 *
 * @param driver his name
 * @param operator who handed it over
 * @param handedAt when, ISO 8601
 * @param shipments ids of what he took
 * @param signature address of his signature, below the base of the interface; absent without one
 */
public record ManifestJson(
        String id, String driver, String operator, String handedAt, List<String> shipments, String signature) {
    static ManifestJson of(Manifest taken, List<ShipmentLine> shipments) {
        String id = Long.toString(taken.id());
        return new ManifestJson(
                id,
                taken.driver(),
                taken.operatorName(),
                taken.handedAt().toString(),
                ShipmentJson.ids(shipments),
                taken.signature().map(there -> "manifests/" + id + "/signature").orElse(null));
    }
}
