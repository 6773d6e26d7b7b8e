package org.waypost.requests;

import java.util.Optional;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;

/**
 * Who carries a shipment.
 *
 * @param carrier what people call him
 * @param service what people call the way of sending; may be empty
 * @param trackingNumber may be empty, for services without one
 * @param cost what the location pays, if known
 */
public record Carriage(String carrier, String service, String trackingNumber, Optional<Money> cost) {
    private static final int TEXT = 100;

    /**
     * Trims the texts and checks them.
     *
     * @throws PlatformException {@link RequestsError#BAD_CARRIAGE}
     */
    public Carriage {
        carrier = carrier.trim();
        service = service.trim();
        trackingNumber = trackingNumber.replaceAll("\\s", "");
        boolean tooLong = carrier.length() > TEXT || service.length() > TEXT || trackingNumber.length() > TEXT;
        if (carrier.isEmpty()
                || tooLong
                || cost.filter(money -> money.minor() < 0).isPresent()) {
            throw new PlatformException(RequestsError.BAD_CARRIAGE);
        }
    }
}
