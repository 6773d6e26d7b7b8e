package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.CarrierCapability;
import org.waypost.spi.carrier.CarrierService;

/**
 * What every connector promises: it has the roles that its factory declares, and says {@code UNSUPPORTED} to the others.
 *
 * @since 0.1
 */
public abstract class DeclaredRolesContract extends CarrierHarness {
    @Test
    void has_every_role_that_is_declared_and_says_unsupported_to_the_others() {
        assertThat(roles()).allSatisfy((capability, role) -> {
            if (factory().capabilities().contains(capability)) {
                assertThat(role.get()).as(capability.name()).isNotNull();
            } else {
                assertFails(SpiErrorCode.UNSUPPORTED, role::get);
            }
        });
    }

    private Map<CarrierCapability, Supplier<Object>> roles() {
        Map<CarrierCapability, Supplier<Object>> roles = new EnumMap<>(CarrierCapability.class);
        roles.put(CarrierCapability.NUMBERS, connector::numbers);
        roles.put(CarrierCapability.RATES, connector::rates);
        roles.put(CarrierCapability.LABELS, connector::labels);
        roles.put(CarrierCapability.TRACKING, connector::tracking);
        roles.put(CarrierCapability.ADDRESSES, connector::addresses);
        roles.put(CarrierCapability.PICKUPS, connector::pickups);
        roles.put(CarrierCapability.MANIFESTS, connector::manifests);
        roles.put(CarrierCapability.WEBHOOKS, connector::webhooks);
        return roles;
    }

    @Test
    void declares_voiding_only_with_buying() {
        assertThat(factory().capabilities().contains(CarrierCapability.VOID)
                        && !factory().capabilities().contains(CarrierCapability.LABELS))
                .isFalse();
    }

    @Test
    void names_services_by_codes_of_their_own() {
        assertThat(factory().services())
                .extracting(CarrierService::code)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(factory().services()).extracting(CarrierService::name).allMatch(name -> !name.isBlank());
    }
}
