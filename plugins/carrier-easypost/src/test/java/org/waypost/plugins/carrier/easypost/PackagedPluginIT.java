package org.waypost.plugins.carrier.easypost;

import java.util.Map;
import java.util.Set;
import org.waypost.loader.PackagePolicy;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.testkit.pack.PackageContract;

class PackagedPluginIT extends PackageContract {
    @Override
    protected Map<Class<? extends SpiFactory<?, ?>>, Set<String>> factories() {
        return Map.of(CarrierConnectorFactory.class, Set.of("easypost"));
    }

    @Override
    protected PackagePolicy policy() {
        return PackagePolicy.bundled();
    }
}
