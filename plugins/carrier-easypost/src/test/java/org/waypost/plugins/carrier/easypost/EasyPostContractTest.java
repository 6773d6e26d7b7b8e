package org.waypost.plugins.carrier.easypost;

import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.waypost.spi.Settings;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Parcel;
import org.waypost.spi.carrier.PickupOrder;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.carrier.WebhookCall;
import org.waypost.spi.carrier.Weight;
import org.waypost.testkit.FactoryContract;
import org.waypost.testkit.carrier.AddressCheckContract;
import org.waypost.testkit.carrier.CarrierErrorsContract;
import org.waypost.testkit.carrier.DeclaredRolesContract;
import org.waypost.testkit.carrier.LabelDeskContract;
import org.waypost.testkit.carrier.ManifestDeskContract;
import org.waypost.testkit.carrier.PickupDeskContract;
import org.waypost.testkit.carrier.RateDeskContract;
import org.waypost.testkit.carrier.TrackingContract;
import org.waypost.testkit.carrier.WebhooksContract;

/** The platform's contracts, with an EasyPost that remembers. */
class EasyPostContractTest {
    private static final CarrierConnectorFactory FACTORY = new EasyPostFactory();
    private static final Settings SETTINGS =
            Settings.of(Map.of("api-key", "EZTKtest", "environment", "test", "webhook-secret", SignatureTest.SECRET));

    private static LabelOrder order(String key, Consignment consignment) {
        CarrierService service = new CarrierService("USPS/GroundAdvantage", "USPS Ground Advantage");
        return new LabelOrder(key, consignment, service, "", LabelFormat.PNG);
    }

    @Nested
    class TheFactory extends FactoryContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return SETTINGS;
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
            return SETTINGS;
        }
    }

    @Nested
    class Quoting extends RateDeskContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return SETTINGS;
        }

        @BeforeEach
        void playEasyPost() {
            provider().play(new PlayedEasyPost());
        }

        @Override
        protected Consignment refusedConsignment() {
            Weight heavy = new Weight(new BigDecimal("200"), Weight.Unit.KG);
            return new Consignment(
                    consignment().from(),
                    consignment().to(),
                    List.of(new Parcel(heavy, Optional.empty(), "")),
                    consignment().shipDate(),
                    Map.of());
        }
    }

    @Nested
    class SellingLabels extends LabelDeskContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return SETTINGS;
        }

        @BeforeEach
        void playEasyPost() {
            provider().play(new PlayedEasyPost());
        }

        @Override
        protected LabelOrder order(String key) {
            return EasyPostContractTest.order(key, consignment());
        }
    }

    @Nested
    class FollowingParcels extends TrackingContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return SETTINGS;
        }

        @BeforeEach
        void playEasyPost() {
            provider().play(new PlayedEasyPost());
        }

        @Override
        protected List<String> knownNumbers() {
            return List.of("9400100105807076062822", "9400100105807076062839");
        }

        @Override
        protected String unknownNumber() {
            return PlayedEasyPost.UNKNOWN_NUMBER;
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
            return SETTINGS;
        }

        @BeforeEach
        void playEasyPost() {
            provider().play(new PlayedEasyPost());
        }

        @Override
        protected PostalAddress badAddress() {
            return address("Nobody", "000 nowhere", "Not A City", "ZZ", "00001");
        }
    }

    @Nested
    class OrderingPickups extends PickupDeskContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return SETTINGS;
        }

        @BeforeEach
        void playEasyPost() {
            provider().play(new PlayedEasyPost());
        }

        @Override
        protected PickupOrder pickup(String key) {
            PickupOrder order = super.pickup(key);
            return new PickupOrder(
                    key,
                    order.where(),
                    order.ready(),
                    order.closes(),
                    order.parcels(),
                    order.weight(),
                    List.of("shp_1", "shp_2", "shp_3"));
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
            return SETTINGS;
        }

        @BeforeEach
        void playEasyPost() {
            provider().play(new PlayedEasyPost());
        }

        @Override
        protected LabelOrder order(String key) {
            return EasyPostContractTest.order(key, consignment());
        }
    }

    @Nested
    class HearingEasyPost extends WebhooksContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return SETTINGS;
        }

        @BeforeEach
        void playEasyPost() {
            provider().play(new PlayedEasyPost());
        }

        @Override
        protected WebhookCall genuineCall() {
            return SignatureTest.signed(Written.event("tracker.updated", Written.answer("tracker")));
        }

        @Override
        protected WebhookCall callOfNoInterest() {
            return SignatureTest.signed(Written.event("batch.created", new JSONObject().put("object", "Batch")));
        }
    }

    @Nested
    class SayingWhatWentWrong extends CarrierErrorsContract {
        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return SETTINGS;
        }

        @Override
        protected LabelOrder order(String key) {
            return EasyPostContractTest.order(key, consignment());
        }

        /** Only buying is left to the script; what comes before it is played. */
        @Override
        protected void providerSignsIn() {
            PlayedEasyPost played = new PlayedEasyPost();
            provider()
                    .play(request -> request.path().startsWith("/v2/shipments")
                                    && !request.path().endsWith("/buy")
                            ? played.apply(request)
                            : Optional.empty());
        }

        @Override
        protected void ask(CarrierConnector asking) {
            asking.addresses().check(context(), consignment().to());
        }

        @Override
        protected boolean buys(HttpRequest request) {
            return request.uri().getPath().endsWith("/buy");
        }
    }
}
