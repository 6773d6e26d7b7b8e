package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class SealLedgerTest {
    private static final TenantId BROKEN = new TenantId(6);

    private final List<TenantId> sealed = new ArrayList<>();
    private final SealLedger ledger = new SealLedger(new TwoWait(), new Sealing(), new OneKey(), Clock.systemUTC());

    @Test
    @SuppressWarnings("try") // a scope works by being open
    void a_tenant_that_cannot_be_sealed_keeps_no_other_waiting() {
        try (TenantScope scope = TenantScope.open(TenantId.PLATFORM, Actor.system("test"), "c0ffee")) {
            ledger.run();
        }

        assertThat(sealed).containsExactly(LedgerFixture.TENANT);
    }

    private static final class TwoWait extends ChainTable {
        @Override
        List<TenantId> waitingTenants() {
            return List.of(BROKEN, LedgerFixture.TENANT);
        }
    }

    private final class Sealing extends TenantSealing {
        @Override
        public Optional<LedgerDigest> seal(SigningKey key) {
            TenantId tenant = TenantScope.current().tenant();
            if (tenant.equals(BROKEN)) {
                throw new IllegalStateException("a broken chain");
            }
            sealed.add(tenant);
            return Optional.empty();
        }
    }

    private static final class OneKey extends SigningKeys {
        @Override
        public SigningKey current() {
            return LedgerFixture.KEY;
        }
    }
}
