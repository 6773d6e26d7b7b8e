package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.TenantId;

class HandlersTest {
    @Test
    void refuses_two_handlers_of_one_kind() {
        List<TestHandler> twins = List.of(new TestHandler("mail"), new TestHandler("mail"));

        assertThatIllegalStateException().isThrownBy(() -> new Handlers(List.copyOf(twins)));
    }

    @Test
    void knows_which_jobs_come_back() {
        TestRecurring sweep = new TestRecurring("sweep");

        assertThat(new Handlers(List.of(new TestHandler("mail"), sweep)).recurring())
                .containsExactly(sweep);
    }

    @Test
    void keeps_lanes_somebody_works_on() {
        Lane mail = new Lane(new TenantId(1), "mail");

        assertThat(new Handlers(List.of(new TestHandler("mail"))).known(List.of(new Lane(new TenantId(1), "x"), mail)))
                .containsExactly(mail);
    }
}
