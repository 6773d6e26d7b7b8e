package org.waypost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;

class TenantTest {
    private static final byte[] FIRST = {1};
    private static final byte[] SECOND = {2};

    private final Tenant tenant = new Tenant(TenantKind.LOCATION, "downtown", Instant.EPOCH);

    @Test
    void a_definition_that_came_during_a_run_waits_for_a_run_of_its_own() {
        define(FIRST);
        define(SECOND);

        assertThat(tenant.activate(FIRST)).isFalse();
        assertThat(tenant.definition()).contains(SECOND);
        assertThat(tenant.status()).isEqualTo(TenantStatus.PROVISIONING);

        assertThat(tenant.activate(SECOND)).isTrue();
        assertThat(tenant.definition()).isEmpty();
        assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void a_repair_that_fails_leaves_the_doors_open() {
        opened();
        define(SECOND);
        tenant.fail("no role king");

        assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE);
        assertThat(tenant.problem()).contains("no role king");
    }

    @Test
    void a_first_run_that_fails_leaves_them_shut_with_a_reason_that_fits() {
        define(FIRST);
        tenant.fail("x".repeat(5_000));

        assertThat(tenant.status()).isEqualTo(TenantStatus.FAILED);
        assertThat(tenant.problem().orElseThrow()).hasSize(1_000);
    }

    @Test
    void only_resuming_opens_a_suspended_tenant() {
        opened();
        tenant.suspend();

        define(SECOND);
        tenant.activate(SECOND);
        assertThat(tenant.status()).isEqualTo(TenantStatus.SUSPENDED);

        tenant.resume();
        assertThat(tenant.status()).isEqualTo(TenantStatus.ACTIVE);
    }

    @Test
    void who_was_never_in_use_cannot_be_suspended_and_so_not_be_resumed_into_use() {
        define(FIRST);
        tenant.fail("no role king");

        assertThatThrownBy(tenant::suspend)
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(TenancyError.NOT_IN_USE));
        tenant.resume();
        assertThat(tenant.status()).isEqualTo(TenantStatus.FAILED);
    }

    private void opened() {
        define(FIRST);
        tenant.activate(FIRST);
    }

    private void define(byte[] sealed) {
        tenant.define("River North Mail", TenantProfile.platform(), Optional.empty(), sealed);
    }
}
