package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.compliance.ComplianceRulesFactory;

class Usps1583FactoryTest {
    private final ComplianceRulesFactory factory =
            new UspsCompliancePlugin().complianceRulesFactories().get(0);

    @Test
    void is_found_as_a_service() {
        assertThat(ServiceLoader.load(WaypostPlugin.class).stream().map(ServiceLoader.Provider::type))
                .contains(UspsCompliancePlugin.class);
    }

    @Test
    void works_with_what_it_proposes_and_with_nothing_set() {
        Map<String, String> proposed = factory.settings().stream()
                .collect(Collectors.toMap(SettingDescriptor::name, SettingDescriptor::fallback));
        assertThat(check(proposed)).isEqualTo(new ConnectionCheck.Works("Editions: 2024-06"));
        assertThat(check(Map.of())).isInstanceOf(ConnectionCheck.Works.class);
        assertThat(UspsSettings.of(Settings.of(proposed), Library.shipped().jurisdictions()))
                .isEqualTo(
                        UspsSettings.of(Settings.of(Map.of()), Library.shipped().jurisdictions()));
    }

    @Test
    void offers_the_states_it_knows() {
        assertThat(factory.settings())
                .filteredOn(setting -> setting.name().equals("state-addons"))
                .singleElement()
                .satisfies(setting -> assertThat(setting.choices()).containsExactly("by-state", "none", "US-CA"));
    }

    @ParameterizedTest
    @CsvSource({
        "registration-days, 0",
        "registration-days, 91",
        "registration-days, soon",
        "mailbox-reuse-months, 5",
        "mailbox-reuse-months, 121",
        "state-addons, US-XX",
    })
    void refuses_settings_that_make_no_sense_and_blames_the_location(String name, String value) {
        assertThat(check(Map.of(name, value))).isInstanceOfSatisfying(ConnectionCheck.Fails.class, fails -> {
            assertThat(fails.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
            assertThat(fails.message()).contains(name);
        });
        assertThatThrownBy(() -> factory.create(null, Settings.of(Map.of(name, value))))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.fault()).isEqualTo(SpiFault.TENANT_CONFIG));
    }

    private ConnectionCheck check(Map<String, String> settings) {
        return factory.testConnection(null, Place.CONTEXT, Settings.of(settings));
    }
}
