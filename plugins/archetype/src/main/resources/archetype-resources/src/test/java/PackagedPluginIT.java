package ${package};

import java.util.Map;
import java.util.Set;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.testkit.pack.PackageContract;

/** The signed jar, looked at and started as the platform does it. */
class PackagedPluginIT extends PackageContract {
    @Override
    protected Map<Class<? extends SpiFactory<?, ?>>, Set<String>> factories() {
        return Map.of(CarrierConnectorFactory.class, Set.of("${factoryName}"));
    }
}
