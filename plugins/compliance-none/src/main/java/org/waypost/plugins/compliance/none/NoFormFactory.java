package org.waypost.plugins.compliance.none;

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

/** Makes the rules for countries without a statutory form. */
final class NoFormFactory implements ComplianceRulesFactory {
    @Override
    public String name() {
        return "none";
    }

    @Override
    public String label() {
        return "No statutory form";
    }

    @Override
    public Set<ComplianceCapability> capabilities() {
        return EnumSet.of(ComplianceCapability.RETENTION);
    }

    @Override
    public List<SettingDescriptor> settings() {
        return NoFormSettings.DESCRIPTORS;
    }

    @Override
    public ComplianceRules create(SpiScope scope, Settings settings) {
        return new NoFormRules(NoFormSettings.of(settings));
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        try {
            NoFormSettings checked = NoFormSettings.of(settings);
            return new ConnectionCheck.Works("Photo IDs: " + String.join(", ", checked.photoIds()));
        } catch (SpiException e) {
            return new ConnectionCheck.Fails(e.code(), e.getMessage());
        }
    }
}
