package org.waypost.testkit.snippets;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiScope;
import org.waypost.spi.compliance.ComplianceCapability;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.ComplianceRulesFactory;

/** Makes rules that need no settings. */
final class AdultsOnlyFactory implements ComplianceRulesFactory {
    @Override
    public String name() {
        return "adults-only";
    }

    @Override
    public String label() {
        return "Adults only";
    }

    @Override
    public Set<ComplianceCapability> capabilities() {
        return EnumSet.noneOf(ComplianceCapability.class);
    }

    @Override
    public List<SettingDescriptor> settings() {
        return List.of();
    }

    @Override
    public ComplianceRules create(SpiScope scope, Settings settings) {
        return new AdultsOnly();
    }

    @Override
    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
        return new ConnectionCheck.Works("There is one edition: 2026.");
    }
}
