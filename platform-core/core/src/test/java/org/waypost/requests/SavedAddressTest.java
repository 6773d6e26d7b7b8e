package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CustomerId;
import org.waypost.tenancy.Actor;

class SavedAddressTest {
    private static final Instant NOW = Instant.parse("2026-11-27T15:00:00Z");

    private static final Actor DANA = Actor.system("Dana Kim");

    private final SavedAddress saved = new SavedAddress(new CustomerId(7), at("Marisol Vega", "1200 N Ashland Ave"));

    @Test
    void stays_verified_as_long_as_it_is_the_same_place() {
        saved.verify(DANA, NOW);
        saved.become(at("Marisol Ortiz", "1200 n ashland ave"));
        assertThat(saved.isVerified()).isTrue();
        assertThat(saved.verifiedAt()).contains(NOW);
        assertThat(saved.verifiedByName()).isEqualTo(DANA.name());

        saved.become(at("Marisol Ortiz", "1201 N Ashland Ave"));
        assertThat(saved.isVerified()).isFalse();
        assertThat(saved.verifiedByName()).isEmpty();
    }

    private static ForwardingAddress at(String name, String street) {
        return new ForwardingAddress(name, "", List.of(street), "Chicago", "IL", "60622", "US", "");
    }
}
