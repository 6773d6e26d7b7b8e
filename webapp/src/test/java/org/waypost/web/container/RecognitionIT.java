package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.mailroom.AutomaticAssignment;
import org.waypost.mailroom.ChangeAutomaticAssignment;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.DisownMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.MatchConfidence;
import org.waypost.mailroom.Proposal;
import org.waypost.mailroom.Proposal.Candidate;
import org.waypost.mailroom.Proposals;
import org.waypost.mailroom.Reading;
import org.waypost.mailroom.Reading.Clue;
import org.waypost.mailroom.Reading.Kind;
import org.waypost.mailroom.internal.recognition.KeepReading;
import org.waypost.samplemail.MailKind;
import org.waypost.samplemail.Recipient;
import org.waypost.samplemail.SampleMail;
import org.waypost.samplemail.SamplePiece;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;

/** What a photograph says becomes a proposal from the names of its own location, and an assignment only where that is wanted. */
@InsideTheServer
class RecognitionIT {
    private static final Actor JOB = Actor.system("mailroom.recognition");
    private static final long SEED = 20_261_122;
    private static final int MAILBOX = 214;

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Traces traces;

    @Inject
    private FindMail find;

    @Inject
    private Proposals proposals;

    @Inject
    private KeepReading keep;

    @Inject
    private DisownMail disown;

    @Inject
    private ChangeAutomaticAssignment automatic;

    @Inject
    private TenantSql sql;

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations_with_a_marisol_vega_each() {
        own = locations.open(MAILBOX);
        other = locations.open();
    }

    @Test
    void a_recorded_letter_gets_a_proposal() {
        assumeThat(isInstalled("tesseract"))
                .as("skipped: the program tesseract is not installed")
                .isTrue();
        SamplePiece letter = letterTo(own);
        MailItemId piece = mailbag.waiting(own, letter.jpeg());

        runJobs(own);

        Proposal proposal = proposal(own, piece);
        assertThat(proposal.best()).isEqualTo(marisolAt(own));
        assertThat(proposal.confidence()).isEqualTo(MatchConfidence.EXACT);
        assertThat(proposal.sender()).isEqualToIgnoringCase(letter.truth().sender());
        assertThat(own.clerk(() -> find.withId(piece)).custody()).isEqualTo(CustodyState.UNASSIGNED);
    }

    @Test
    void names_and_numbers_of_another_location_are_never_proposed() {
        MailItemId piece = mailbag.waiting(own);

        own.as(JOB, () -> kept(piece, reading("Marisol Vega", other.rentedMailbox())));

        assertThat(proposal(own, piece).best()).isEqualTo(marisolAt(own));
        assertThat(proposal(own, piece).others()).isEmpty();
        assertThat(other.clerk(() -> proposals.of(List.of(piece)))).isEmpty();
        assertThat(codeOf(() -> other.as(JOB, () -> kept(piece, reading("Marisol Vega", other.rentedMailbox())))))
                .isEqualTo(MailroomError.UNKNOWN_ITEM);
    }

    @Test
    void nothing_is_assigned_unless_the_location_said_so() {
        MailItemId piece = mailbag.waiting(own);
        other.as("manager", () -> switched(new AutomaticAssignment(true, 900)));

        own.as(JOB, () -> kept(piece, reading("Marisol Vega", own.rentedMailbox())));

        assertThat(proposal(own, piece).score()).isGreaterThanOrEqualTo(950);
        assertThat(own.clerk(() -> find.withId(piece)).custody()).isEqualTo(CustodyState.UNASSIGNED);
    }

    @Test
    void where_it_is_wanted_a_sure_piece_is_assigned_and_an_unsure_one_waits() {
        MailItemId sure = mailbag.waiting(own);
        MailItemId unsure = mailbag.waiting(own);
        own.as("manager", () -> switched(new AutomaticAssignment(true, 950)));

        own.as(JOB, () -> kept(sure, reading("Marisol Vega", own.rentedMailbox())));
        own.as(JOB, () -> kept(unsure, reading("Somebody Else", own.rentedMailbox())));

        MailItem assigned = own.clerk(() -> find.withId(sure));
        assertThat(assigned.mailboxNumber()).isEqualTo(own.rentedMailbox());
        assertThat(assigned.noted().sender()).isEqualTo("Lakeside Bank");
        assertThat(traces.ledger(own)).contains("mailroom.recognised", "mailroom.assigned");
        assertThat(own.clerk(() -> find.withId(unsure)).custody()).isEqualTo(CustodyState.UNASSIGNED);
    }

    @Test
    void a_piece_that_a_clerk_assigned_meanwhile_stays_as_it_is() {
        MailItemId piece = mailbag.stored(own);
        own.as("manager", () -> switched(new AutomaticAssignment(true, 900)));
        long version = own.clerk(() -> find.withId(piece)).version();

        own.as(JOB, () -> kept(piece, reading("Marisol Vega", own.rentedMailbox())));

        assertThat(own.clerk(() -> find.withId(piece)).version()).isEqualTo(version);
    }

    @Test
    void a_piece_that_its_renter_gave_back_is_not_assigned_to_him_again_without_anybody_looking() {
        MailItemId piece = mailbag.stored(own);
        own.as("manager", () -> switched(new AutomaticAssignment(true, 900)));
        own.renter(() -> givenBack(piece));

        own.as(JOB, () -> kept(piece, reading("Marisol Vega", own.rentedMailbox())));

        assertThat(proposal(own, piece).confidence()).isEqualTo(MatchConfidence.EXACT);
        assertThat(own.clerk(() -> find.withId(piece)).custody()).isEqualTo(CustodyState.UNASSIGNED);
    }

    @Test
    void only_who_may_change_settings_switches_it_and_only_within_bounds() {
        AutomaticAssignment wanted = new AutomaticAssignment(true, 950);
        assertThat(codeOf(() -> own.clerk(() -> switched(wanted)))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.as("manager", () -> switched(new AutomaticAssignment(true, 899)))))
                .isEqualTo(MailroomError.BAD_THRESHOLD);
        assertThat(own.clerk(automatic::current)).isEqualTo(new AutomaticAssignment(false, 950));
    }

    private boolean givenBack(MailItemId piece) {
        disown.disown(piece);
        return true;
    }

    private boolean kept(MailItemId piece, Reading reading) {
        keep.keep(piece, reading);
        return true;
    }

    private boolean switched(AutomaticAssignment decided) {
        automatic.change(decided);
        return true;
    }

    private Proposal proposal(Location location, MailItemId piece) {
        return location.clerk(() -> proposals.of(List.of(piece))).get(piece);
    }

    private static Candidate marisolAt(Location location) {
        return new Candidate(location.rentedMailbox(), "Marisol Vega");
    }

    private static Reading reading(String name, String mailbox) {
        return new Reading(
                List.of("Lakeside Bank", name, "PMB " + mailbox),
                List.of(
                        new Clue(Kind.RECIPIENT, name, 0.93),
                        new Clue(Kind.MAILBOX_NUMBER, mailbox, 0.91),
                        new Clue(Kind.SENDER, "Lakeside Bank", 0.9)));
    }

    private static SamplePiece letterTo(Location location) {
        Recipient marisol = new Recipient(
                "Marisol Vega",
                Optional.empty(),
                location.rentedMailbox(),
                "412 W Ontario St",
                "Chicago IL",
                "60654",
                "US");
        return SampleMail.seeded(SEED).piece(marisol, MailKind.CHECK, Locale.US);
    }

    /** Nobody else works on jobs here. */
    private void runJobs(Location location) {
        JobHandler recognition = handlers.stream()
                .filter(handler -> handler.kind().equals(JOB.subject()))
                .findFirst()
                .orElseThrow();
        List<String> payloads = location.clerk(() -> sql.query(
                "SELECT payload FROM job WHERE tenant_id = :tenant AND kind = ?",
                row -> row.getString("payload"),
                JOB.subject()));
        assertThat(payloads).hasSize(1);
        location.as(JOB, () -> ran(recognition, payloads.get(0)));
    }

    private static boolean ran(JobHandler recognition, String payload) {
        try {
            recognition.run(new Job(1, JOB.subject(), payload, 1, null));
            return true;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }
}
