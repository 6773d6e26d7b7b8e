package ${package};

import java.util.List;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.carrier.CarrierConnectorFactory;

/** The root, named in {@code META-INF/services}. */
public final class CourierPlugin implements WaypostPlugin {
    @Override
    public List<CarrierConnectorFactory> carrierConnectorFactories() {
        return List.of(new CourierFactory());
    }
}
