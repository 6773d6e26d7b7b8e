package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.shared.PlatformException;

class ForwardingAddressTest {
    @ParameterizedTest
    @CsvSource({
        "Chicago, il, 60622, us",
        "Chicago, IL, 60622-1234, US",
        "Toronto, ON, m5v 2t6, CA",
        "London, '', sw1a 1aa, GB",
        "Berlin, '', 10115, DE",
        "Oaxaca, OAX, 68000, MX",
        "'', '', 238801, SG",
        "Hong Kong, '', '', HK"
    })
    void takes_what_a_countrys_mail_takes(String town, String region, String postcode, String country) {
        ForwardingAddress address = address("Marisol Vega", town, region, postcode, country);

        assertThat(address.country()).isUpperCase().hasSize(2);
        assertThat(address.postcode()).isEqualTo(postcode.toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "Chicago, IL, 6062, US, postcode",
        "Chicago, Illinois, 60622, US, region",
        "Chicago, '', 60622, US, region",
        "'', IL, 60622, US, town",
        "Toronto, ON, 60622, CA, postcode",
        "Lagos, '', 1, XX, country"
    })
    void names_the_part_that_cannot_be_right(String town, String region, String postcode, String country, String part) {
        assertRefused(part, () -> address("Marisol Vega", town, region, postcode, country));
    }

    @Test
    void needs_somebody_to_go_to() {
        assertRefused("name", () -> address(" ", "Chicago", "IL", "60622", "US"));
    }

    @Test
    void needs_one_to_three_lines() {
        assertRefused("lines", () -> of(List.of(" ")));
        assertRefused("lines", () -> of(List.of("1", "2", "3", "4")));
        assertThat(of(List.of("1 Main St", "")).lines()).containsExactly("1 Main St");
    }

    private static ForwardingAddress of(List<String> lines) {
        return new ForwardingAddress("M", "", lines, "Chicago", "IL", "60622", "US", "");
    }

    private static ForwardingAddress address(String name, String town, String region, String postcode, String country) {
        return new ForwardingAddress(name, "", List.of("1 Main St"), town, region, postcode, country, "");
    }

    private static void assertRefused(String part, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(PlatformException.class, refused -> {
            assertThat(refused.code()).isEqualTo(RequestsError.BAD_ADDRESS);
            assertThat(refused.arguments()).containsExactly(part);
        });
    }
}
