package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerKind;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.UnassignMail;
import org.waypost.requests.RequestAction;
import org.waypost.requests.Wish;

/** Jobs and ledger entries exist if, and only if, the change that asked for them was committed. */
@InsideTheServer
class OutboxIT {
    private static final NewJob JOB = NewJob.of("test.job", "");
    private static final Subject SUBJECT = new Subject("test", 1);

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private Traces traces;

    @Inject
    private Jobs jobs;

    @Inject
    private Ledger ledger;

    @Inject
    private UnassignMail unassign;

    @Inject
    private RequestAction request;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void what_commits_leaves_its_job_and_its_entry_at_its_location() {
        own.clerk(() -> transactions.committed(entities -> tell()));

        assertThat(traces.jobs(own)).contains(JOB.kind());
        assertThat(traces.ledger(own)).contains("test.done");
        assertThat(traces.jobs(other)).doesNotContain(JOB.kind());
        assertThat(traces.ledger(other)).doesNotContain("test.done");
    }

    @Test
    void what_is_rolled_back_leaves_neither_job_nor_entry() {
        List<String> before = traces.everything(own);

        own.clerk(() -> {
            transactions.undone(entities -> tell());
            return null;
        });
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void what_fails_only_while_it_commits_leaves_neither_job_nor_entry() {
        List<String> before = traces.everything(own);

        assertThatThrownBy(() -> own.clerk(() -> transactions.committed(entities -> {
                    tell();
                    entities.persist(namesake());
                    return null;
                })))
                .hasStackTraceContaining("Duplicate entry");
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void a_transaction_within_another_keeps_its_own_job() {
        own.clerk(() -> {
            transactions.undone(outer -> {
                jobs.enqueue(NewJob.of("test.outer", ""));
                transactions.committed(inner -> tell());
            });
            return null;
        });
        assertThat(traces.jobs(own)).contains(JOB.kind()).doesNotContain("test.outer");
    }

    @Test
    void a_use_case_that_a_listener_refuses_leaves_everything_as_it_was() {
        MailItemId piece = mailbag.stored(own);
        own.renter(() -> request.request(piece, Wish.openAndScan("")));
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> own.clerk(() -> unassign.unassign(piece)))).isEqualTo(MailroomError.REQUEST_OPEN);
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void a_transaction_of_one_location_takes_nothing_for_another() {
        List<String> before = traces.everything(other);

        assertThatThrownBy(() -> own.clerk(() -> transactions.committed(entities -> {
                    tell();
                    return other.clerk(this::tell);
                })))
                .hasStackTraceContaining("one transaction belongs to one tenant");
        assertThat(traces.everything(other)).isEqualTo(before);
        assertThat(traces.jobs(own)).doesNotContain(JOB.kind());
    }

    @Test
    void outside_of_a_transaction_nothing_is_taken() {
        assertThatThrownBy(() -> own.clerk(this::tell)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.committed(entities -> tell())).isInstanceOf(IllegalStateException.class);
    }

    private Void tell() {
        jobs.enqueue(JOB);
        ledger.record("test.done", SUBJECT);
        return null;
    }

    /** Has the address of the location's renter, which two customers cannot have. */
    private Customer namesake() {
        return new Customer(CustomerKind.PERSON, "Namesake", "", own.renter(), Locale.ENGLISH, Instant.EPOCH);
    }
}
