package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.waypost.jobs.Job;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class WorkerTest {
    private static final String STORY = "c0ffee00c0ffee00c0ffee00c0ffee00";

    private final QueueInMemory queue = new QueueInMemory();
    private final TestHandler mail = new TestHandler("mail");
    private final TestRecurring sweep = new TestRecurring("sweep");
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicLong nanoTime = new AtomicLong();
    private final Worker worker = worker(Duration.ofHours(1));

    @Test
    void a_handler_runs_in_the_scope_of_its_job() throws InterruptedException {
        queue.add(job(7, 1, "mail", 1));

        assertThat(worker.workOnce()).isTrue();

        assertThat(mail.ran).containsExactly("payload of 7 by mail in " + STORY);
        assertThat(queue.notes).containsExactly("done 1");
        assertThat(TenantScope.bound()).isEmpty();
    }

    @Test
    void nothing_to_do_is_no_work() throws InterruptedException {
        assertThat(worker.workOnce()).isFalse();
    }

    @Test
    void a_failed_job_is_tried_again_later() throws InterruptedException {
        queue.add(job(7, 1, "mail", 1));
        mail.failure = new IOException("refused");

        worker.workOnce();

        assertThat(queue.notes).containsExactly("again 1 in PT2S because refused");
    }

    @Test
    void an_error_of_the_machine_is_the_jobs_failure_and_the_worker_goes_on() throws InterruptedException {
        queue.add(job(7, 1, "mail", 1));
        queue.add(job(7, 2, "mail", 1));
        mail.failure = new NoClassDefFoundError("Gone");

        worker.workOnce();
        mail.failure = null;
        worker.workOnce();

        assertThat(queue.notes).containsExactly("again 1 in PT2S because Gone", "done 2");
    }

    @Test
    void an_error_between_jobs_does_not_end_the_worker() {
        queue.add(job(7, 1, "mail", 1));
        queue.breaksOnce = true;
        mail.whenRun = () -> stopping.set(true);

        worker.run();

        assertThat(queue.notes).containsExactly("done 1");
    }

    @Test
    void a_job_that_killed_every_node_that_took_it_is_not_run_once_more() throws InterruptedException {
        queue.add(job(7, 1, "mail", TestHandler.ATTEMPTS + 1));

        worker.workOnce();

        assertThat(mail.ran).isEmpty();
        assertThat(queue.notes).containsExactly("dead 1 because NEVER_ENDED");
    }

    @Test
    void each_run_of_a_recurring_job_is_a_story_of_its_own() throws InterruptedException {
        queue.add(job(0, 1, "sweep", 1));

        worker.workOnce();

        assertThat(sweep.ran).hasSize(1).first().asString().matches("payload of 0 by sweep in [0-9a-f]{32}");
        assertThat(sweep.ran).noneMatch(ran -> ran.contains(STORY));
        assertThat(queue.notes).containsExactly("rearmed 1 for PT5M");
    }

    @Test
    void a_kind_nobody_here_knows_waits_for_a_node_that_does() throws InterruptedException {
        queue.add(job(7, 1, "newer", 1));

        assertThat(worker.workOnce()).isFalse();
        assertThat(queue.waiting).hasSize(1);
    }

    @Test
    void a_table_that_is_away_is_no_work_and_is_asked_less_often() throws InterruptedException {
        queue.add(job(7, 1, "mail", 1));
        queue.away = 1;

        assertThat(worker.workOnce()).isFalse();
        assertThat(worker.workOnce()).isFalse();
        nanoTime.addAndGet(Duration.ofSeconds(2).toNanos());

        assertThat(worker.workOnce()).isTrue();
        assertThat(queue.notes).containsExactly("done 1");
    }

    @Test
    void work_that_was_done_is_not_done_twice_because_the_table_was_away_at_its_end() throws InterruptedException {
        queue.add(job(7, 1, "mail", 1));
        mail.whenRun = () -> queue.away = 3;

        worker.workOnce();

        assertThat(mail.ran).hasSize(1);
        assertThat(queue.notes).containsExactly("done 1");
    }

    @Test
    void a_job_broken_off_because_the_node_stops_is_given_back() throws InterruptedException {
        queue.add(job(7, 1, "mail", 1));
        mail.failure = new InterruptedException("the server goes down");
        stopping.set(true);

        worker.workOnce();

        assertThat(queue.notes).containsExactly("released 1");
    }

    @Test
    void a_job_that_ended_after_its_lease_is_let_go() throws InterruptedException {
        queue.add(job(7, 1, "mail", 1));
        queue.add(job(7, 2, "mail", 1));
        queue.leasesAreLost = true;

        worker.workOnce();
        worker.workOnce();

        assertThat(queue.notes).containsExactly("done 1", "done 2");
    }

    @Test
    void short_jobs_are_taken_together_and_written_down_together() throws InterruptedException {
        threeToBeTakenTogether();
        mail.whenRun = () -> assertThat(queue.notes).isEmpty();

        worker.workOnce();

        assertThat(mail.ran).hasSize(3);
        assertThat(queue.notes).containsExactly("done 1", "done 2", "done 3");
    }

    @Test
    void what_a_turn_has_no_time_for_is_given_back() throws InterruptedException {
        threeToBeTakenTogether();

        worker(Duration.ZERO).workOnce();

        assertThat(mail.ran).hasSize(1);
        assertThat(queue.notes).containsExactly("done 1", "released 2", "released 3");
    }

    @Test
    void what_a_node_that_stops_has_not_begun_is_given_back() throws InterruptedException {
        threeToBeTakenTogether();
        mail.whenRun = () -> stopping.set(true);

        worker.workOnce();

        assertThat(queue.notes).containsExactly("done 1", "released 2", "released 3");
    }

    private void threeToBeTakenTogether() {
        mail.together = 3;
        for (int id = 1; id <= 3; id++) {
            queue.add(job(7, id, "mail", 1));
        }
    }

    private Worker worker(Duration turn) {
        Crew crew = new Crew(
                queue,
                new Handlers(List.of(mail, sweep)),
                new Verdicts(new Backoff(() -> 1)),
                new Turns(2, kind -> 2),
                new Bell(2),
                new Running(queue),
                new Outage(nanoTime::get),
                turn,
                Duration.ZERO,
                stopping);
        return new Worker("node/1", crew);
    }

    private static ClaimedJob job(long tenant, long id, String kind, int attempt) {
        Lane lane = new Lane(new TenantId(tenant), kind);
        return new ClaimedJob(lane, new Job(id, kind, "payload", attempt, null), STORY, "node/1");
    }
}
