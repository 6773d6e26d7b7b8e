package org.waypost.plugins.carrier.easypost;

import java.util.List;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.carrier.CarrierConnectorFactory;

/** The plugin's root. */
public final class EasyPostPlugin implements WaypostPlugin {
    @Override
    public List<CarrierConnectorFactory> carrierConnectorFactories() {
        return List.of(new EasyPostFactory());
    }
}
