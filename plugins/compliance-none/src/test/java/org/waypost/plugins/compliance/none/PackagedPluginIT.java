package org.waypost.plugins.compliance.none;

import java.util.Map;
import java.util.Set;
import org.waypost.loader.PackagePolicy;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.testkit.pack.PackageContract;

class PackagedPluginIT extends PackageContract {
    @Override
    protected Map<Class<? extends SpiFactory<?, ?>>, Set<String>> factories() {
        return Map.of(ComplianceRulesFactory.class, Set.of("none"));
    }

    @Override
    protected PackagePolicy policy() {
        return PackagePolicy.bundled();
    }
}
