package org.waypost.testkit.snippets;

import java.util.List;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.carrier.CarrierConnectorFactory;

// begin snippet
public final class ParcelPostPlugin implements WaypostPlugin {
    @Override
    public List<CarrierConnectorFactory> carrierConnectorFactories() {
        return List.of(new ParcelPostFactory());
    }
}
// end snippet
