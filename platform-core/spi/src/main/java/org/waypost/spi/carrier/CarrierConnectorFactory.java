package org.waypost.spi.carrier;

import java.util.List;
import org.waypost.spi.SpiFactory;

/**
 * Makes {@link CarrierConnector}s of one carrier, or of one company that sells the labels of many.
 *
 * @since 0.1
 */
public interface CarrierConnectorFactory extends SpiFactory<CarrierConnector, CarrierCapability> {
    /**
     * The services people choose from when no rates are asked for.
     *
     * @return the services; empty when the carrier has none, or when they are only known from rates
     * @since 0.1
     */
    List<CarrierService> services();
}
