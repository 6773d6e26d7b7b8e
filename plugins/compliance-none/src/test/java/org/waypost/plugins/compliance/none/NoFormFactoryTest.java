package org.waypost.plugins.compliance.none;

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
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.compliance.ComplianceCapability;
import org.waypost.spi.compliance.ComplianceRulesFactory;

class NoFormFactoryTest {
    private final ComplianceRulesFactory factory =
            new NoFormPlugin().complianceRulesFactories().get(0);

    @Test
    void is_found_as_a_service_under_its_name() {
        assertThat(ServiceLoader.load(WaypostPlugin.class).stream().map(ServiceLoader.Provider::type))
                .contains(NoFormPlugin.class);
        assertThat(factory.name()).isEqualTo("none");
        assertThat(factory.capabilities()).containsExactly(ComplianceCapability.RETENTION);
    }

    @Test
    void works_with_what_it_proposes_and_with_nothing_set() {
        Map<String, String> proposed = factory.settings().stream()
                .collect(Collectors.toMap(SettingDescriptor::name, SettingDescriptor::fallback));
        assertThat(NoFormSettings.of(Settings.of(proposed))).isEqualTo(NoFormSettings.of(Settings.of(Map.of())));
        assertThat(check(proposed)).isInstanceOf(ConnectionCheck.Works.class);
    }

    @ParameterizedTest
    @CsvSource({
        "photo-ids, Passport!",
        "photo-ids, 'passport,'",
        "keep-at-most-months, -1",
        "keep-at-most-months, 121",
        "keep-at-most-months, long",
    })
    void refuses_settings_that_make_no_sense_and_blames_the_location(String name, String value) {
        assertThat(check(Map.of(name, value)))
                .isInstanceOfSatisfying(
                        ConnectionCheck.Fails.class,
                        fails -> assertThat(fails.message()).contains(name));
        assertThatThrownBy(() -> factory.create(null, Settings.of(Map.of(name, value))))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.fault()).isEqualTo(SpiFault.TENANT_CONFIG));
    }

    private ConnectionCheck check(Map<String, String> settings) {
        return factory.testConnection(null, null, Settings.of(settings));
    }
}
