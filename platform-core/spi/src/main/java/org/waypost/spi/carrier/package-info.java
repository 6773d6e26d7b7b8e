/**
 * Carriers: what reads tracking numbers, quotes rates, sells and voids labels, follows parcels, checks addresses, orders
 * pick-ups, closes manifests and takes the carrier's own reports.
 *
 * <p>A {@link org.waypost.spi.carrier.CarrierConnectorFactory} declares what its carrier can do and makes a
 * {@link org.waypost.spi.carrier.CarrierConnector} for each tenant; that hands out one small role for each declared
 * capability. Answers keep the carrier's code and words; money has a currency, weight and length have a unit.
 *
 * @since 0.1
 */
package org.waypost.spi.carrier;
