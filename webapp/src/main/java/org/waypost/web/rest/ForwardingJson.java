package org.waypost.web.rest;

import org.waypost.requests.ForwardLine;

/**
 * What a request to send a piece on needs besides. Moments are ISO 8601 in UTC.
 *
 * @param request id of the request
 * @param state how far the request has come
 * @param address where to
 * @param preference {@code cheapest}, {@code fastest} or {@code as_written}
 * @param service what the renter wrote
 * @param quoteFirst whether nothing is sent before he agreed to the price
 * @param cap the price up to which he agrees beforehand
 * @param quote the price he was told
 * @param quoteEndsAt until when he may answer
 * @param shipment id of the shipment it travels in
 */
public record ForwardingJson(
        String request,
        String state,
        AddressJson address,
        String preference,
        String service,
        boolean quoteFirst,
        MoneyJson cap,
        MoneyJson quote,
        String quoteEndsAt,
        String shipment) {
    static ForwardingJson of(ForwardLine line) {
        var forwarding = line.forwarding();
        var terms = forwarding.terms();
        return new ForwardingJson(
                Long.toString(forwarding.request().value()),
                MailItemJson.apiName(line.request().status()),
                AddressJson.of(forwarding.address()),
                MailItemJson.apiName(terms.preference()),
                terms.service(),
                terms.quoteFirst(),
                MoneyJson.of(terms.cap()),
                MoneyJson.of(forwarding.quoted()),
                forwarding.quoteEndsAt().map(Object::toString).orElse(null),
                forwarding.shipment().map(id -> Long.toString(id.value())).orElse(null));
    }
}
