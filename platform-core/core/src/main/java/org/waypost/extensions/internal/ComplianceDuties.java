package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.extensions.internal.RulesInForce.Asked;
import org.waypost.registration.Duty;
import org.waypost.registration.Happening;
import org.waypost.registration.RuleDuties;
import org.waypost.spi.compliance.ComplianceCapability;
import org.waypost.spi.compliance.Occasion;
import org.waypost.spi.compliance.Occurrence;
import org.waypost.verification.Citation;

/** The calendar hears from the plugins' rules through this what the location has to do. */
@ApplicationScoped
class ComplianceDuties implements RuleDuties {
    @Inject
    private RulesInForce rules;

    @Override
    public List<Duty> of(Happening happening) {
        Occurrence occurrence = new Occurrence(occasion(happening.kind()), happening.from(), happening.until());
        return rules.ask(
                ComplianceCapability.DUTIES,
                asked -> asked.rules().duties(asked.context(), asked.edition(), asked.facts(), occurrence).stream()
                        .map(duty -> duty(asked, duty)));
    }

    private static Occasion occasion(Happening.Kind kind) {
        return switch (kind) {
            case CALENDAR -> Occasion.CALENDAR;
            case APPROVED -> Occasion.CASE_APPROVED;
            case CLOSED -> Occasion.MAILBOX_CLOSED;
        };
    }

    private static Duty duty(Asked asked, org.waypost.spi.compliance.Duty said) {
        return new Duty(
                asked.label(),
                said.id(),
                said.kind() == org.waypost.spi.compliance.Duty.Kind.ONCE,
                said.text(),
                said.until(),
                new Citation(
                        said.citation().source(),
                        said.citation().address(),
                        said.citation().confidence()));
    }
}
