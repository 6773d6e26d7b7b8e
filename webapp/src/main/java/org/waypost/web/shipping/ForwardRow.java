package org.waypost.web.shipping;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.waypost.requests.ForwardLine;
import org.waypost.web.requests.RequestRow;

/**
 * A request to send a piece on, as pages show it.
 *
 * @param request the request with its piece
 * @param address line by line
 * @param town where it goes, short
 * @param abroad whether it crosses a border
 * @param service how the renter wants it sent
 * @param price what he has agreed to
 * @param needsQuote whether he has to say yes to a price before anything is done
 * @param quote the price he was told, or empty
 * @param quoteEnds until when it stands, or null
 * @param shipment id of the shipment it travels in, or empty
 */
public record ForwardRow(
        RequestRow request,
        List<String> address,
        String town,
        boolean abroad,
        String service,
        String price,
        boolean needsQuote,
        String quote,
        Instant quoteEnds,
        String shipment)
        implements Serializable {

    static ForwardRow of(ForwardLine line, RequestRow request, String home, ShippingWords words) {
        var forwarding = line.forwarding();
        var to = forwarding.address();
        return new ForwardRow(
                request,
                List.copyOf(to.inLines()),
                to.town() + (to.isAbroad(home) ? ", " + words.country(to.country()) : ""),
                to.isAbroad(home),
                words.service(forwarding.terms()),
                words.price(forwarding.terms()),
                forwarding.terms().quoteFirst() && forwarding.quoted().isEmpty(),
                forwarding.quoted().map(words::money).orElse(""),
                forwarding.quoteEndsAt().orElse(null),
                forwarding.shipment().map(id -> Long.toString(id.value())).orElse(""));
    }
}
