package org.waypost.requests;

import java.time.LocalDate;
import java.util.Optional;
import org.waypost.shared.Money;

/**
 * An offer of a carrier.
 *
 * @param id by which the carrier knows it
 * @param service the carrier's code of the service
 * @param serviceName what people call it
 * @param price all that the location pays
 * @param arrives when the carrier means to deliver, if it says so
 */
public record ShippingRate(String id, String service, String serviceName, Money price, Optional<LocalDate> arrives) {}
