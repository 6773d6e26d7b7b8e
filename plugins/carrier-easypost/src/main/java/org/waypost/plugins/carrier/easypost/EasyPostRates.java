package org.waypost.plugins.carrier.easypost;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.Rate;
import org.waypost.spi.carrier.RateDesk;

/**
 * Quotes by drawing up a shipment that nobody buys.
 *
 * @param shipments at EasyPost
 * @param text writes consignments
 * @param format of the label that would be bought
 */
record EasyPostRates(Shipments shipments, ShipmentText text, LabelFormat format) implements RateDesk {
    @Override
    public Answer<List<Rate>> quote(SpiContext context, Consignment consignment) {
        return Refusal.orRefused(() -> {
            Shipment shipment = shipments.create(context, text.of(consignment, format));
            if (shipment.offers().isEmpty()) {
                throw Refusal.of(
                        SpiErrorCode.NOT_SERVICEABLE, "No carrier of this account takes it.", shipment.messages());
            }
            String currency = currency(shipment.offers());
            return new Answer.Value<>(rates(shipment, currency, consignment), remarks(shipment, currency));
        });
    }

    /** In one currency, which most offers have; amounts in several cannot be compared. */
    private static List<Rate> rates(Shipment shipment, String currency, Consignment consignment) {
        return shipment.offers().stream()
                .filter(offer -> offer.price().currency().equals(currency))
                .sorted(Comparator.comparing(offer -> offer.price().amount()))
                .map(offer -> offer.rate(consignment.shipDate()))
                .toList();
    }

    private static String currency(List<Offer> offers) {
        return offers.stream()
                .map(offer -> offer.price().currency())
                .max(Comparator.comparingLong(one -> offers.stream()
                        .filter(offer -> offer.price().currency().equals(one))
                        .count()))
                .orElseThrow();
    }

    private static List<Message> remarks(Shipment shipment, String currency) {
        Stream<Message> leftOut = shipment.offers().stream()
                .filter(offer -> !offer.price().currency().equals(currency))
                .map(offer -> new Message(
                        Message.Level.INFO,
                        "",
                        offer.code() + " is left out: " + offer.price().currency()));
        return Stream.concat(shipment.messages().stream(), leftOut).toList();
    }
}
