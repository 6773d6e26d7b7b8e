package org.waypost.testkit.snippets;

import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.waypost.spi.Bytes;
import org.waypost.spi.Settings;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.Consignment;
import org.waypost.testkit.FactoryContract;
import org.waypost.testkit.carrier.CarrierErrorsContract;
import org.waypost.testkit.carrier.DeclaredRolesContract;
import org.waypost.testkit.carrier.LabelDeskContract;
import org.waypost.testkit.carrier.RateDeskContract;
import org.waypost.testkit.host.RecordingHttpServer;
import org.waypost.testkit.host.ScriptedAnswer;

/** The contract on a carrier with a server, which the test plays. */
class ParcelPostContractTest {
    private static final CarrierConnectorFactory FACTORY = new ParcelPostFactory();
    private static final Settings SETTINGS = Settings.of(Map.of("client-id", "id", "client-secret", "secret"));
    private static final ScriptedAnswer TOKEN = ScriptedAnswer.json(200, "{\"access_token\":\"t0ken\"}");

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
        private boolean signedIn;

        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return SETTINGS;
        }

        @Override
        protected Consignment refusedConsignment() {
            return consignment();
        }

        @Override
        protected void providerQuotes() {
            once(provider(), signedIn)
                    .answer(ScriptedAnswer.json(200, "{\"id\":\"r1\",\"price\":\"7.20\",\"currency\":\"USD\"}"));
            signedIn = true;
        }

        @Override
        protected void providerRefusesToQuote() {
            once(provider(), signedIn)
                    .answer(ScriptedAnswer.json(422, "{\"code\":\"17\",\"text\":\"We do not go there.\"}"));
        }
    }

    @Nested
    class SellingLabels extends LabelDeskContract {
        private boolean signedIn;

        @Override
        protected CarrierConnectorFactory factory() {
            return FACTORY;
        }

        @Override
        protected Settings settings() {
            return SETTINGS;
        }

        @Override
        protected void providerSells(String key) {
            next(label(key));
        }

        @Override
        protected void providerFinds(String key, boolean bought) {
            next(bought ? label(key) : ScriptedAnswer.status(404));
        }

        @Override
        protected void providerVoids(String shipment, boolean known) {
            next(ScriptedAnswer.status(known ? 200 : 404));
        }

        private void next(ScriptedAnswer answer) {
            once(provider(), signedIn).answer(answer);
            signedIn = true;
        }

        private static ScriptedAnswer label(String key) {
            String file = Base64.getEncoder().encodeToString(Bytes.of("^XA^XZ").toArray());
            return ScriptedAnswer.json(
                    201,
                    "{\"shipment\":\"S%1$s\",\"number\":\"P%1$s\",\"price\":\"7.20\",\"currency\":\"USD\",\"label\":\"%2$s\"}"
                            .formatted(key, file));
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
        protected void ask(CarrierConnector asking) {
            asking.rates().quote(context(), consignment());
        }

        @Override
        protected void providerSignsIn() {
            provider().answer(TOKEN);
        }
    }

    /** The token is kept, so only the first call of a test signs in. */
    private static RecordingHttpServer once(RecordingHttpServer provider, boolean signedIn) {
        return signedIn ? provider : provider.answer(TOKEN);
    }
}
