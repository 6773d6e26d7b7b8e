package org.waypost.plugins.compliance.usps;

import java.util.List;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.compliance.ComplianceRulesFactory;

/** Offers the rules of PS Form 1583. */
public final class UspsCompliancePlugin implements WaypostPlugin {
    @Override
    public List<ComplianceRulesFactory> complianceRulesFactories() {
        return List.of(new Usps1583Factory());
    }
}
