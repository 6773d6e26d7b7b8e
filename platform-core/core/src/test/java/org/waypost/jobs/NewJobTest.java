package org.waypost.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewJobTest {
    @Test
    void a_plain_job_starts_at_once_and_has_no_key() {
        NewJob job = NewJob.of("lab.count", "7");

        assertThat(job).isEqualTo(new NewJob("lab.count", "7", null, null));
    }

    @Test
    void a_job_can_get_a_key_and_a_moment() {
        NewJob job = NewJob.of("lab.count", "7").keyed("seven").from(Instant.EPOCH);

        assertThat(job).isEqualTo(new NewJob("lab.count", "7", Instant.EPOCH, "seven"));
    }

    @Test
    void refuses_what_the_table_cannot_hold() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewJob.of(" ", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> NewJob.of("k".repeat(81), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> NewJob.of("k", "p".repeat(60_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> NewJob.of("k", "").keyed("x".repeat(161)));
        assertThatIllegalArgumentException().isThrownBy(() -> NewJob.of("k", "").keyed(" "));
    }
}
