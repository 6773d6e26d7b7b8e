package org.waypost.web.shipping;

import java.io.Serializable;
import java.util.Comparator;
import org.waypost.requests.LabelChoice;
import org.waypost.requests.ShippingCarrier;
import org.waypost.requests.ShippingRate;

/**
 * An offer of a carrier in words.
 *
 * @param key tells it from the others
 * @param minor its price in the smallest unit
 * @param arrives the day, or empty
 * @param best whether no other costs less
 */
public record RateRow(
        String key,
        String carrier,
        String carrierName,
        String rate,
        String service,
        String serviceName,
        long minor,
        String price,
        String arrives,
        boolean best)
        implements Serializable {
    static final Comparator<RateRow> CHEAPEST_FIRST = Comparator.comparing(RateRow::minor);

    static RateRow of(ShippingCarrier carrier, ShippingRate rate, String price, String arrives) {
        return new RateRow(
                carrier.name() + " " + rate.id(),
                carrier.name(),
                carrier.label(),
                rate.id(),
                rate.service(),
                rate.serviceName(),
                rate.price().minor(),
                price,
                arrives,
                false);
    }

    RateRow asBest() {
        return new RateRow(key, carrier, carrierName, rate, service, serviceName, minor, price, arrives, true);
    }

    LabelChoice choice() {
        return new LabelChoice(carrier, rate, service, serviceName);
    }
}
