package org.waypost.plugins.compliance.none;

import java.util.List;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.compliance.ComplianceRulesFactory;

/** Offers rules for countries without a statutory form. */
public final class NoFormPlugin implements WaypostPlugin {
    @Override
    public List<ComplianceRulesFactory> complianceRulesFactories() {
        return List.of(new NoFormFactory());
    }
}
