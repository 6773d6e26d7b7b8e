package org.waypost.plugins.compliance.usps;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.waypost.spi.Settings;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.testkit.FactoryContract;
import org.waypost.testkit.compliance.ComplianceRulesContract;

/** The contract on these rules. */
class Usps1583ContractTest {
    private static final ComplianceRulesFactory FACTORY = new Usps1583Factory();
    private static final Settings NONE = Settings.of(Map.of());

    @Nested
    class TheFactory extends FactoryContract {
        @Override
        protected ComplianceRulesFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }
    }

    @Nested
    class TheRules extends ComplianceRulesContract {
        @Override
        protected ComplianceRulesFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }

        @Override
        protected List<CaseFacts> cases() {
            return Case.all().stream().map(Case::facts).toList();
        }
    }
}
