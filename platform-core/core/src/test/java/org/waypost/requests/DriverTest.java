package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.shared.PlatformException;

/** Somebody is named for every parcel that leaves the house. */
class DriverTest {
    @Test
    void a_driver_is_named_without_what_was_typed_around_it() {
        assertThat(Driver.named("  J. Ortiz ").name()).isEqualTo("J. Ortiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "a name of more than one hundred characters, which no column holds and nobody at the counter would ever type",
            })
    void nobody_is_no_driver(String typed) {
        assertThatThrownBy(() -> Driver.named(typed))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(RequestsError.DRIVER_NEEDED));
    }
}
