package org.waypost.spi.compliance;

import org.waypost.spi.SpiFactory;

/**
 * Makes {@link ComplianceRules} of one jurisdiction. Its {@link #testConnection} checks that the settings fit together.
 *
 * @since 0.1
 */
public interface ComplianceRulesFactory extends SpiFactory<ComplianceRules, ComplianceCapability> {}
