package org.waypost.web.rest;

import java.util.List;
import org.waypost.requests.ClosingList;
import org.waypost.requests.ShipmentLine;

/**
 * A carrier's own list of shipments.
 *
 * @param carrier the name that rates have
 * @param number the carrier's number of it
 * @param operator who asked for it
 * @param askedAt when, ISO 8601
 * @param shipments ids of those on it
 */
public record ClosingListJson(
        String id, String carrier, String number, String operator, String askedAt, List<String> shipments) {
    static ClosingListJson of(ClosingList list, List<ShipmentLine> shipments) {
        return new ClosingListJson(
                Long.toString(list.id()),
                list.carrier(),
                list.number().orElse(null),
                list.operatorName(),
                list.askedAt().toString(),
                ShipmentJson.ids(shipments));
    }
}
