package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.jobs.Job;
import org.waypost.jobs.NewJob;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class EachTenantTest {
    private final List<String> handedOut = new ArrayList<>();
    private final TestRecurring work = new TestRecurring("sweep");
    private final EachTenant each =
            new EachTenant(work, () -> List.of(new TenantId(1), new TenantId(2)), new NotedAdditions());

    @Test
    void the_platforms_run_hands_out_one_job_per_tenant() throws Exception {
        runAt(0);

        assertThat(handedOut).containsExactly("sweep recurring at 1", "sweep recurring at 2");
        assertThat(work.ran).isEmpty();
    }

    @Test
    void a_tenants_run_does_the_work() throws Exception {
        runAt(2);

        assertThat(work.ran).containsExactly("payload of 2 by sweep in c0ffee");
        assertThat(handedOut).isEmpty();
    }

    @SuppressWarnings("try") // a scope works by being open
    private void runAt(long tenant) throws Exception {
        try (TenantScope scope = TenantScope.open(new TenantId(tenant), Actor.system("sweep"), "c0ffee")) {
            each.run(new Job(1, "sweep", "payload", 1, null));
        }
    }

    private final class NotedAdditions extends JobAdditions {
        @Override
        public void writeNow(NewJob job) {
            handedOut.add(job.kind() + " " + job.key() + " at "
                    + TenantScope.current().tenant().value());
        }
    }
}
