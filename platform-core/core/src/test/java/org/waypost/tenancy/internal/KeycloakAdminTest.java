package org.waypost.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenancyError;

class KeycloakAdminTest {
    @ParameterizedTest
    @CsvSource({
        "401, IDENTITY_PROVIDER_AWAY",
        "409, IDENTITY_PROVIDER_AWAY",
        "429, IDENTITY_PROVIDER_AWAY",
        "503, IDENTITY_PROVIDER_AWAY",
        "400, IDENTITY_PROVIDER_REFUSED",
        "403, IDENTITY_PROVIDER_REFUSED"
    })
    void refusals_that_pass_are_tried_again_and_others_not(int status, TenancyError error) {
        PlatformException refused =
                catchThrowableOfType(PlatformException.class, () -> KeycloakAdmin.check(status, "no"));

        assertThat(refused.code()).isEqualTo(error);
    }
}
