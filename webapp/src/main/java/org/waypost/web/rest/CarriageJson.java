package org.waypost.web.rest;

import java.util.Objects;
import org.waypost.requests.Carriage;

/**
 * Who carries a shipment.
 *
 * @param carrier what people call him
 * @param service what people call the way of sending; may be absent
 * @param trackingNumber may be absent, for services without one
 * @param cost what the location pays; may be absent
 */
public record CarriageJson(String carrier, String service, String trackingNumber, MoneyJson cost) {
    Carriage carriage() {
        return new Carriage(text(carrier), text(service), text(trackingNumber), MoneyJson.money(cost));
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
