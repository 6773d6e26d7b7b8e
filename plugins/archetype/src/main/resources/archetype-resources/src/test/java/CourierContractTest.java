package ${package};

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.waypost.spi.Settings;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.testkit.FactoryContract;
import org.waypost.testkit.carrier.DeclaredRolesContract;
import org.waypost.testkit.carrier.LabelDeskContract;
import org.waypost.testkit.carrier.RateDeskContract;
import org.waypost.testkit.carrier.TrackingNumbersContract;

/** What the platform expects of every carrier: a class for each capability that the factory declares. */
class CourierContractTest {
    @Nested
    class TheFactory extends FactoryContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return Example.FACTORY;
        }

        @Override
        protected Settings settings() {
            return Example.SETTINGS;
        }
    }

    @Nested
    class TheRoles extends DeclaredRolesContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return Example.FACTORY;
        }

        @Override
        protected Settings settings() {
            return Example.SETTINGS;
        }
    }

    @Nested
    class ReadingNumbers extends TrackingNumbersContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return Example.FACTORY;
        }

        @Override
        protected Settings settings() {
            return Example.SETTINGS;
        }

        @Override
        protected List<String> numbers() {
            return List.of(ParcelNumbers.of(Example.SETTINGS).number(17));
        }

        @Override
        protected List<String> misreadNumbers() {
            return List.of(numbers().get(0).replace("0017", "0071"));
        }
    }

    @Nested
    class Quoting extends RateDeskContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return Example.FACTORY;
        }

        @Override
        protected Settings settings() {
            return Example.SETTINGS;
        }

        @Override
        protected Consignment refusedConsignment() {
            PostalAddress abroad = new PostalAddress(
                    "Ana Reyes", "", List.of("Calle 5 12"), "Tijuana", "BC", "22000", "MX", PostalAddress.Contact.NONE);
            Consignment near = consignment();
            return new Consignment(near.from(), abroad, near.parcels(), near.shipDate(), near.options());
        }
    }

    @Nested
    class SellingLabels extends LabelDeskContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return Example.FACTORY;
        }

        @Override
        protected Settings settings() {
            return Example.SETTINGS;
        }
    }
}
