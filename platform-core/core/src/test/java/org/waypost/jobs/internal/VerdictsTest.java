package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waypost.jobs.Job;
import org.waypost.jobs.PermanentFailure;
import org.waypost.tenancy.TenantId;

class VerdictsTest {
    private final Verdicts verdicts = new Verdicts(new Backoff(() -> 1));
    private final TestHandler handler = new TestHandler("test");
    private final TestRecurring recurring = new TestRecurring("again");
    private final IOException away = new IOException("away");

    @Test
    void a_job_that_was_done_goes_away() {
        assertThat(verdicts.success(handler, lane(1))).isEqualTo(new Verdict.Done());
    }

    @Test
    void a_failed_attempt_is_followed_by_another_after_a_pause() {
        assertThat(verdicts.failure(handler, attempt(2), away))
                .isEqualTo(new Verdict.Again(Duration.ofSeconds(4), new Reason("IOException", "away")));
    }

    @Test
    void the_last_attempt_makes_a_dead_letter() {
        assertThat(verdicts.failure(handler, attempt(TestHandler.ATTEMPTS), away))
                .isEqualTo(new Verdict.Dead(new Reason("IOException", "away")));
    }

    @Test
    void a_permanent_failure_makes_a_dead_letter_at_once() {
        assertThat(verdicts.failure(handler, attempt(1), new PermanentFailure("never")))
                .isEqualTo(new Verdict.Dead(new Reason("PermanentFailure", "never")));
    }

    @Test
    void a_job_that_each_time_took_its_node_down_is_given_up() {
        assertThat(verdicts.isUsedUp(handler, attempt(TestHandler.ATTEMPTS))).isFalse();
        assertThat(verdicts.isUsedUp(handler, attempt(TestHandler.ATTEMPTS + 1)))
                .isTrue();
    }

    @Test
    void a_recurring_job_of_the_platform_comes_back() {
        assertThat(verdicts.success(recurring, lane(0))).isEqualTo(new Verdict.Rearmed(TestRecurring.EVERY));
    }

    @Test
    void a_recurring_job_of_a_tenant_goes_away_until_it_is_handed_out_again() {
        assertThat(verdicts.success(recurring, lane(1))).isEqualTo(new Verdict.Done());
    }

    @Test
    void a_recurring_job_never_dies() {
        assertThat(verdicts.isUsedUp(recurring, attempt(1_000))).isFalse();
        assertThat(verdicts.failure(recurring, attempt(1_000), away)).isInstanceOf(Verdict.Again.class);
        assertThat(verdicts.failure(recurring, attempt(1), new PermanentFailure("no")))
                .isInstanceOf(Verdict.Again.class);
    }

    private static Job attempt(int attempt) {
        return new Job(1, "test", "", attempt, null);
    }

    private static Lane lane(long tenant) {
        return new Lane(new TenantId(tenant), "test");
    }
}
