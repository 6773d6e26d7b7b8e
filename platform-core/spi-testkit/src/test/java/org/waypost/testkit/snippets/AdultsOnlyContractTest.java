package org.waypost.testkit.snippets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waypost.spi.Settings;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.testkit.compliance.ComplianceRulesContract;

class AdultsOnlyContractTest extends ComplianceRulesContract {
    @Override
    protected ComplianceRulesFactory factory() {
        return new AdultsOnlyFactory();
    }

    @Override
    protected Settings settings() {
        return Settings.of(Map.of());
    }

    @Override
    protected List<CaseFacts> cases() {
        return List.of(born("1980-05-05"), born("2015-05-05"));
    }

    private static CaseFacts born(String day) {
        return new CaseFacts(LocalDate.of(2026, 11, 21), Map.of("applicant.birthDate", day), List.of());
    }
}
