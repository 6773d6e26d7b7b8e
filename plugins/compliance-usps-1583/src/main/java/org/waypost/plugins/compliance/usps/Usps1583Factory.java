package org.waypost.plugins.compliance.usps;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.compliance.ComplianceCapability;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.ComplianceRulesFactory;

/** Makes the rules of PS Form 1583; all tenants share the books. */
final class Usps1583Factory implements ComplianceRulesFactory {
    private final Library library = Library.shipped();

    @Override
    public String name() {
        return "usps-1583";
    }

    @Override
    public String label() {
        return "USPS private mailboxes (PS Form 1583)";
    }

    @Override
    public Set<ComplianceCapability> capabilities() {
        return EnumSet.allOf(ComplianceCapability.class);
    }

    @Override
    public List<SettingDescriptor> settings() {
        return UspsSettings.descriptors(library.jurisdictions());
    }

    @Override
    public ComplianceRules create(SpiScope scope, Settings settings) {
        return rules(settings);
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        try (ComplianceRules rules = rules(settings)) {
            return new ConnectionCheck.Works("Editions: "
                    + String.join(
                            ", ",
                            rules.editions().stream()
                                    .map(edition -> edition.id())
                                    .toList()));
        } catch (SpiException e) {
            return new ConnectionCheck.Fails(e.code(), e.getMessage());
        }
    }

    private Usps1583Rules rules(Settings settings) {
        return new Usps1583Rules(library, UspsSettings.of(settings, library.jurisdictions()));
    }
}
