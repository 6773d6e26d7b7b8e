package org.waypost.plugins.carrier.easypost;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waypost.spi.Money;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.LabelOrder;

/**
 * What was accepted: a service of an account, for no more than a price.
 *
 * @param account the carrier's account
 * @param carrier for instance {@code USPS}
 * @param service the carrier's word
 * @param price the most that may be paid
 */
record Accepted(String account, String carrier, String service, Money price) {
    private static final Pattern TEXT = Pattern.compile("([^/]*)/([^/]+)/([^/]+)/(\\d+(?:\\.\\d+)?)/([A-Z]{3})");

    /** The offer to buy for an order. */
    static Offer choose(Shipment shipment, LabelOrder order) {
        if (order.rate().isEmpty()) {
            return cheapest(
                    shipment.offers().stream()
                            .filter(offer -> offer.code().equals(order.service().code()))
                            .toList(),
                    order.service().name(),
                    shipment);
        }
        Accepted accepted = of(order.rate());
        Offer offer = cheapest(
                shipment.offers().stream().filter(accepted::isService).toList(),
                order.service().name(),
                shipment);
        accepted.checkPrice(offer);
        return offer;
    }

    private static Offer cheapest(List<Offer> offers, String service, Shipment shipment) {
        return offers.stream()
                .min(Comparator.comparing(offer -> offer.price().amount()))
                .orElseThrow(() -> Refusal.of(
                        SpiErrorCode.NOT_SERVICEABLE,
                        service + " is not offered for this parcel (any more).",
                        shipment.messages()));
    }

    private static Accepted of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw SpiException.invalid("rate", "no rate of EasyPost: " + text);
        }
        return new Accepted(parts.group(1), parts.group(2), parts.group(3), Money.of(parts.group(4), parts.group(5)));
    }

    /** What {@link #of} reads. */
    String text() {
        return String.join("/", account, carrier, service, price.amount().toPlainString(), price.currency());
    }

    private boolean isService(Offer offer) {
        return offer.account().equals(account)
                && offer.carrier().equals(carrier)
                && offer.service().equals(service);
    }

    private void checkPrice(Offer offer) {
        Money now = offer.price();
        if (!now.currency().equals(price.currency()) || now.amount().compareTo(price.amount()) > 0) {
            throw Refusal.of(
                    SpiErrorCode.NOT_SERVICEABLE,
                    "The price is " + words(now) + " now, not " + words(price) + ". Ask for rates again.");
        }
    }

    private static String words(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
