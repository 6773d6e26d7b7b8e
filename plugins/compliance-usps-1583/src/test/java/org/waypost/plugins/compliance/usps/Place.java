package org.waypost.plugins.compliance.usps;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.CaseForm;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.Duty;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.FormField;
import org.waypost.spi.compliance.Need;
import org.waypost.spi.compliance.Occurrence;

/** A location with the rules of June 2024. */
record Place(ComplianceRules rules) {
    static final String EDITION = "2024-06";
    static final SpiContext CONTEXT = new Context("t1", "test", "0".repeat(32), Instant.MAX, Locale.ENGLISH);

    static Place with(Map<String, String> settings) {
        return new Place(new Usps1583Factory().create(null, Settings.of(settings)));
    }

    static Place usual() {
        return with(Map.of());
    }

    List<Finding> judge(CaseFacts facts) {
        return rules.evaluate(CONTEXT, EDITION, facts);
    }

    Optional<Finding> judge(CaseFacts facts, String rule) {
        return judge(facts).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst();
    }

    CaseForm form(CaseFacts facts) {
        return rules.caseForm(CONTEXT, EDITION, facts);
    }

    Need need(CaseFacts facts, String item) {
        return form(facts).fields().stream()
                .filter(field -> field.item().equals(item))
                .map(FormField::need)
                .findFirst()
                .orElseThrow();
    }

    List<Duty> duties(CaseFacts facts, Occurrence occurrence) {
        return rules.duties(CONTEXT, EDITION, facts, occurrence);
    }

    record Context(String tenant, String actor, String correlationId, Instant deadline, Locale locale)
            implements SpiContext {}
}
