package org.waypost.testkit.carrier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.waypost.spi.Bytes;
import org.waypost.spi.Settings;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.carrier.WebhookCall;

class MemoryCarrierContractTest {
    private static final CarrierConnectorFactory FACTORY = new MemoryCarrierFactory();
    private static final Settings NONE = Settings.of(Map.of());

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
    class Following extends TrackingContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }

        @Override
        protected List<String> knownNumbers() {
            return List.of("MC1", "MC2");
        }

        @Override
        protected String unknownNumber() {
            return "XX3";
        }
    }

    @Nested
    class CheckingAddresses extends AddressCheckContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }

        @Override
        protected PostalAddress badAddress() {
            return address("Ana Reyes", "1 Nowhere", "New York", "NY", "00000");
        }
    }

    @Nested
    class OrderingCollection extends PickupDeskContract {
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
    class ClosingTheDay extends ManifestDeskContract {
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
    class HearingTheCarrier extends WebhooksContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return NONE;
        }

        @Override
        protected WebhookCall genuineCall() {
            return call("MC1");
        }

        @Override
        protected WebhookCall callOfNoInterest() {
            return call("hello");
        }

        private static WebhookCall call(String body) {
            return new WebhookCall("POST", "/", Map.of("X-Length", "" + body.length()), Bytes.of(body));
        }
    }
}
