package org.waypost.extensions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * An offer for a sample parcel.
 *
 * @param id by which the carrier knows it
 * @param service the carrier's code of the service
 * @param serviceName what people call the service
 * @param amount in units of the currency
 * @param currency of the amount
 * @param arrives when the carrier means to deliver, if it says so
 */
public record SampleRate(
        String id,
        String service,
        String serviceName,
        BigDecimal amount,
        Currency currency,
        Optional<LocalDate> arrives) {}
