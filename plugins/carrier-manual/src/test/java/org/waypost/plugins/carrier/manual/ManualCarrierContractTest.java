package org.waypost.plugins.carrier.manual;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.waypost.spi.Settings;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.testkit.FactoryContract;
import org.waypost.testkit.carrier.DeclaredRolesContract;
import org.waypost.testkit.carrier.TrackingNumbersContract;

/** The contract on the connector without a carrier. */
class ManualCarrierContractTest {
    private static final CarrierConnectorFactory FACTORY = new ManualCarrierConnectorFactory();
    private static final Settings NONE = Settings.of(Map.of());

    @Nested
    class TheFactory extends FactoryContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }
    }

    @Nested
    class TheRoles extends DeclaredRolesContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }
    }

    @Nested
    class ReadingNumbers extends TrackingNumbersContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }

        @Override
        protected List<String> numbers() {
            return List.of("1Z999AA10123456784", "9400110898314159265350", "RR473124829US", "568838414941");
        }

        @Override
        protected List<String> misreadNumbers() {
            return List.of("1Z999AA10123456785", "9400110898314159265351", "RR473124828US");
        }
    }
}
