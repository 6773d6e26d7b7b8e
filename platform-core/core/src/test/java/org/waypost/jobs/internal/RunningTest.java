package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waypost.jobs.Job;
import org.waypost.tenancy.TenantId;

class RunningTest {
    private final QueueInMemory queue = new QueueInMemory();
    private final Running running = new Running(queue);
    private final ClaimedJob job =
            new ClaimedJob(new Lane(new TenantId(1), "mail"), new Job(1, "mail", "", 1, null), "c0ffee", "node/1");

    @Test
    void leases_of_running_jobs_are_kept() {
        running.add(job);

        running.renew();
        running.renew();

        assertThat(queue.notes).containsExactly("renewed 1", "renewed 1");
    }

    @Test
    void a_lost_lease_is_not_renewed_any_more() {
        running.add(job);
        queue.leasesAreLost = true;

        running.renew();
        running.renew();

        assertThat(queue.notes).containsExactly("renewed 1");
    }

    @Test
    void a_job_that_ended_needs_no_lease() {
        running.add(job);
        running.remove(job);

        running.renew();

        assertThat(queue.notes).isEmpty();
    }

    @Test
    void what_still_runs_when_the_node_stops_is_given_back_once() {
        running.add(job);

        running.release();
        running.release();

        assertThat(queue.notes).containsExactly("released 1");
    }
}
