package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.mailroom.AssignMail;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.DescribeMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.shared.SharedError;

/** Of two who change the same piece the second is told so; nothing of his is kept and nothing of the first is lost. */
@InsideTheServer
class ConflictIT {
    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private Traces traces;

    @Inject
    private FindMail find;

    @Inject
    private AssignMail assign;

    @Inject
    private DescribeMail describe;

    private Location own;
    private Location other;
    private MailItemId piece;

    @BeforeEach
    void a_piece_that_waits_and_another_location() {
        own = locations.open();
        other = locations.open();
        piece = mailbag.waiting(own);
        mailbag.waiting(other);
    }

    @Test
    void the_second_of_two_assignments_at_the_same_time_is_refused() {
        List<String> elsewhere = traces.everything(other);

        assertThat(codeOf(() -> whileAnotherWorks(this::assignToRenter, this::assignToRenter)))
                .isEqualTo(SharedError.CONFLICT);

        assertThat(item().custody()).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(Collections.frequency(traces.ledger(own), "mailroom.assigned"))
                .isEqualTo(1);
        assertThat(Collections.frequency(traces.jobs(own), "notifications.gather"))
                .isEqualTo(1);
        assertThat(traces.everything(other)).isEqualTo(elsewhere);
    }

    @Test
    void the_second_of_two_descriptions_at_the_same_time_is_refused() {
        long seen = item().version();

        assertThat(codeOf(() -> whileAnotherWorks(() -> shelve(seen, "first"), () -> shelve(seen, "second"))))
                .isEqualTo(SharedError.CONFLICT);

        assertThat(item().noted().shelf()).isEqualTo("first");
        assertThat(Collections.frequency(traces.ledger(own), "mailroom.described"))
                .isEqualTo(1);
    }

    @Test
    void whoever_saw_an_older_piece_may_not_describe_it() {
        long seen = item().version();
        own.clerk(() -> describe.describe(piece, seen, shelf("first")));

        assertThat(codeOf(() -> shelve(seen, "second"))).isEqualTo(MailroomError.CHANGED_MEANWHILE);
        assertThat(item().noted().shelf()).isEqualTo("first");
    }

    @Test
    void a_piece_that_is_assigned_cannot_be_assigned_again() {
        assignToRenter();

        assertThat(codeOf(this::assignToRenter)).isEqualTo(MailroomError.WRONG_STATE);
    }

    /** The second has the piece before him already when the first changes it. */
    private void whileAnotherWorks(Runnable first, Runnable second) {
        own.clerk(() -> transactions.committed(entities -> {
            entities.find(MailItem.class, piece.value());
            transactions.committed(elsewhere -> {
                first.run();
                return null;
            });
            second.run();
            return null;
        }));
    }

    private void assignToRenter() {
        own.clerk(() -> assign.assign(mailbag.toRenter(own, piece)));
    }

    private void shelve(long seen, String shelf) {
        own.clerk(() -> describe.describe(piece, seen, shelf(shelf)));
    }

    private MailItem item() {
        return own.clerk(() -> find.withId(piece));
    }

    private static MailDetails shelf(String shelf) {
        return new MailDetails("", MailType.LETTER, 0, 0, 0, 0, "", "", "", shelf);
    }
}
