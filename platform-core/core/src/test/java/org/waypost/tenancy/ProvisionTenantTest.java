package org.waypost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

class ProvisionTenantTest {
    @Test
    void what_is_away_or_in_the_way_is_tried_again() {
        assertThat(isTriedAgain(TenancyError.IDENTITY_PROVIDER_AWAY)).isTrue();
        assertThat(isTriedAgain(SharedError.CONFLICT)).isTrue();
    }

    @Test
    void what_a_person_must_mend_is_not() {
        assertThat(isTriedAgain(TenancyError.BAD_DEFINITION)).isFalse();
        assertThat(isTriedAgain(TenancyError.IDENTITY_PROVIDER_REFUSED)).isFalse();
    }

    private static boolean isTriedAgain(PlatformErrorCode code) {
        return ProvisionTenant.mayGoWellLater(new PlatformException(code));
    }
}
