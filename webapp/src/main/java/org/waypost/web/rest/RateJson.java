package org.waypost.web.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waypost.requests.LabelChoice;
import org.waypost.requests.ShippingCarrier;
import org.waypost.requests.ShippingRate;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * An offer of a carrier; sent back to buy its label.
 *
 * @param carrier by which the carrier is known here
 * @param rate by which the carrier knows the offer
 * @param service the carrier's code of the service
 * @param serviceName what people call it
 * @param price all that the location pays; not read when a label is bought
 * @param arrives the day on which the carrier means to deliver; not read when a label is bought
 */
public record RateJson(
        String carrier, String rate, String service, String serviceName, MoneyJson price, String arrives) {
    static RateJson of(ShippingCarrier carrier, ShippingRate rate) {
        return new RateJson(
                carrier.name(),
                rate.id(),
                rate.service(),
                rate.serviceName(),
                MoneyJson.of(Optional.of(rate.price())),
                rate.arrives().map(Object::toString).orElse(null));
    }

    LabelChoice choice() {
        if (carrier == null || rate == null || service == null || serviceName == null) {
            throw new PlatformException(SharedError.INVALID, "rate");
        }
        return new LabelChoice(carrier, rate, service, serviceName);
    }

    /** Several offers, the cheapest first. */
    @Schema(name = "RatesJson")
    public record ListJson(List<RateJson> rates) {}
}
