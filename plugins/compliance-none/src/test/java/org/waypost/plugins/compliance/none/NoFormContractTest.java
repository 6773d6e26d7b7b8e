package org.waypost.plugins.compliance.none;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.waypost.spi.Settings;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.testkit.FactoryContract;
import org.waypost.testkit.compliance.ComplianceRulesContract;

/** The contract on these rules. */
class NoFormContractTest {
    private static final ComplianceRulesFactory FACTORY = new NoFormFactory();
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
    }
}
