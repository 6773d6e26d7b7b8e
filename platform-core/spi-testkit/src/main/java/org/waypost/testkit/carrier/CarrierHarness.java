package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waypost.spi.Answer;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.CarrierService;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.LabelOrder;
import org.waypost.spi.carrier.Parcel;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.carrier.Weight;
import org.waypost.spi.host.HostHttp;
import org.waypost.testkit.host.RecordingHttpServer;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.host.TestScope;

/**
 * What the contracts of carriers have in common: a connector and a provider to be played, new for every test. Extend one of
 * the contracts, not this class.
 *
 * @since 0.1
 */
public abstract class CarrierHarness {
    /** The connector of the test under way. */
    CarrierConnector connector;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private RecordingHttpServer provider;
    private TestScope scope;

    /**
     * The factory to test.
     *
     * @return the factory
     * @since 0.1
     */
    protected abstract CarrierConnectorFactory factory();

    /**
     * Settings from which a connector can be made.
     *
     * @return a value for every required setting at least
     * @since 0.1
     */
    protected abstract Settings settings();

    /**
     * What is to be sent: two pounds from San Francisco to New York, unless overridden.
     *
     * @return something that the carrier takes
     * @since 0.1
     */
    protected Consignment consignment() {
        return new Consignment(
                address("Waypost Market Street", "548 Market St", "San Francisco", "CA", "94104"),
                address("Ana Reyes", "20 W 34th St", "New York", "NY", "10001"),
                List.of(new Parcel(new Weight(new BigDecimal("2"), Weight.Unit.LB), Optional.empty(), "")),
                today(),
                Map.of());
    }

    /**
     * An order for labels: the {@link #consignment()} by the factory's first service, as a picture, unless overridden.
     *
     * @param key makes the order unique
     * @return an order that the carrier takes
     * @since 0.1
     */
    protected LabelOrder order(String key) {
        CarrierService service =
                factory().services().stream().findFirst().orElse(new CarrierService("standard", "Standard"));
        return new LabelOrder(key, consignment(), service, "", LabelFormat.PNG);
    }

    /**
     * The provider that this test plays; every request of the connector goes there. Give it answers with
     * {@link RecordingHttpServer#answer}.
     *
     * @return the server of the test under way
     * @since 0.1
     */
    protected final RecordingHttpServer provider() {
        return provider;
    }

    /**
     * A call's context.
     *
     * @return a context with two minutes
     * @since 0.1
     */
    protected final SpiContext context() {
        return TestContext.of("t1");
    }

    /**
     * An address in the United States.
     *
     * @param name of the person
     * @param street and number
     * @param city its name
     * @param state in two letters
     * @param zip five digits
     * @return the address
     * @since 0.1
     */
    protected static PostalAddress address(String name, String street, String city, String state, String zip) {
        return new PostalAddress(
                name, "", List.of(street), city, state, zip, "US", new PostalAddress.Contact("+15551234567", ""));
    }

    @BeforeEach
    final void openConnector() {
        provider = RecordingHttpServer.start();
        opened.add(provider);
        scope = TestScope.of("t1");
        connector = another();
    }

    @AfterEach
    final void closeAll() throws Exception {
        for (int i = opened.size() - 1; i >= 0; i--) {
            opened.get(i).close();
        }
        opened.clear();
    }

    /** A further connector of the same tenant, as on another node or after a restart. */
    final CarrierConnector another() {
        return with(provider.http());
    }

    /** A further connector of the same tenant, with another client. */
    final CarrierConnector with(HostHttp client) {
        CarrierConnector made = factory().create(scope.withHttp(client), settings());
        opened.add(made);
        return made;
    }

    final LocalDate today() {
        return LocalDate.ofInstant(scope.clock().instant(), ZoneOffset.UTC);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static <T> T value(Answer<T> answer) {
        assertThat(answer).as("a yes").isInstanceOf(Answer.Value.class);
        return ((Answer.Value<T>) answer).value();
    }

    static void assertRefused(Answer<?> answer) {
        assertThat(answer).as("a no").isInstanceOf(Answer.Refused.class);
        assertThat(answer.messages().get(0).text()).as("the reason").isNotBlank();
    }

    static void assertFails(SpiErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
