package org.waypost.plugins.carrier.manual;

import java.util.List;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.carrier.CarrierConnectorFactory;

/** Offers every carrier, without a connection to any. */
public final class ManualCarrierPlugin implements WaypostPlugin {
    @Override
    public List<CarrierConnectorFactory> carrierConnectorFactories() {
        return List.of(new ManualCarrierConnectorFactory());
    }
}
