package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.privacy.Retention;
import org.waypost.privacy.RuleRetention;
import org.waypost.spi.compliance.ComplianceCapability;
import org.waypost.verification.Citation;

/** Answers about erasure hear from the plugins' rules through this how long records are kept. */
@ApplicationScoped
class ComplianceRetention implements RuleRetention {
    @Inject
    private RulesInForce rules;

    @Override
    public List<Retention> all() {
        return rules.ask(
                ComplianceCapability.RETENTION,
                asked -> asked.rules().retention(asked.context(), asked.edition(), asked.facts()).stream()
                        .map(ComplianceRetention::retention));
    }

    private static Retention retention(org.waypost.spi.compliance.Retention said) {
        return new Retention(
                said.recordClass(),
                said.min(),
                said.basis(),
                new Citation(
                        said.citation().source(),
                        said.citation().address(),
                        said.citation().confidence()));
    }
}
