package org.waypost.plugins.carrier.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.carrier.CarrierCapability;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.carrier.CarrierService;

class ManualCarrierConnectorFactoryTest {
    @Test
    void is_found_as_a_service() {
        assertThat(ServiceLoader.load(WaypostPlugin.class).stream().map(ServiceLoader.Provider::type))
                .contains(ManualCarrierPlugin.class);
    }

    @Test
    void is_named_as_tenants_settings_refer_to_it() {
        assertThat(Reading.factory().name()).isEqualTo("manual");
        assertThat(Reading.factory().label()).isEqualTo("Any carrier, by hand");
    }

    @Test
    void asks_for_nothing_and_works_at_once() {
        assertThat(Reading.factory().settings()).isEmpty();
        ConnectionCheck check = Reading.factory().testConnection(null, null, Settings.of(Map.of()));
        assertThat(check).isInstanceOf(ConnectionCheck.Works.class);
        assertThat(check.message()).endsWith(".");
    }

    @Test
    void proposes_services_with_codes_of_their_own() {
        assertThat(Reading.factory().services())
                .isNotEmpty()
                .extracting(CarrierService::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void reads_numbers_and_does_nothing_else() {
        assertThat(Reading.factory().capabilities()).containsExactly(CarrierCapability.NUMBERS);
        try (CarrierConnector connector = Reading.factory().create(null, Settings.of(Map.of()))) {
            assertThatThrownBy(connector::labels)
                    .isInstanceOfSatisfying(
                            SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.UNSUPPORTED));
        }
    }
}
