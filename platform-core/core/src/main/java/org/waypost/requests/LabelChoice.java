package org.waypost.requests;

/**
 * The offer an operator takes.
 *
 * @param carrier {@link ShippingCarrier#name()}
 * @param rate {@link ShippingRate#id()}
 * @param service the carrier's code of the service
 * @param serviceName what people call the service
 */
public record LabelChoice(String carrier, String rate, String service, String serviceName) {}
