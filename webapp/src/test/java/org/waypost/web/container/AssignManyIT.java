package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.CustomersError;
import org.waypost.mailroom.AssignMailCommand;
import org.waypost.mailroom.AssignMany;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.DescribeMany;
import org.waypost.mailroom.DiscardMail;
import org.waypost.mailroom.DisownMail;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.FindWaitingMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.mailroom.MatchConfidence;
import org.waypost.mailroom.PieceResult;
import org.waypost.mailroom.Proposal;
import org.waypost.mailroom.Proposal.Candidate;
import org.waypost.mailroom.Proposals;
import org.waypost.mailroom.ReassignMail;
import org.waypost.requests.RequestAction;
import org.waypost.requests.Wish;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.web.errors.Failures;

/** Many pieces at once, each for itself: what is refused keeps nothing else back, and another location is never touched. */
@InsideTheServer
class AssignManyIT {
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
    private FindWaitingMail waiting;

    @Inject
    private Proposals proposals;

    @Inject
    private AssignMany assignMany;

    @Inject
    private DescribeMany describeMany;

    @Inject
    private ReassignMail reassign;

    @Inject
    private DiscardMail discard;

    @Inject
    private DisownMail disown;

    @Inject
    private RequestAction request;

    private Location own;
    private Location other;
    private MailItemId first;
    private MailItemId second;
    private MailItemId foreign;
    private List<String> elsewhere;

    @BeforeEach
    void two_pieces_that_wait_and_one_at_another_location() {
        own = locations.open();
        other = locations.open();
        first = mailbag.waiting(own);
        second = mailbag.waiting(own);
        foreign = mailbag.waiting(other);
        elsewhere = traces.everything(other);
    }

    @Test
    void a_foreign_piece_and_an_empty_mailbox_are_refused_and_the_others_assigned() {
        List<PieceResult> results = own.clerk(() -> assignMany.assign(
                List.of(
                        to(own.rentedMailbox(), first),
                        to(own.rentedMailbox(), foreign),
                        to(own.freeMailbox(), second)),
                AssignManyIT::onShelfB2));

        assertThat(results.stream().map(AssignManyIT::words))
                .containsExactly(
                        own.rentedMailbox(),
                        MailroomError.UNKNOWN_ITEM.code(),
                        CustomersError.MAILBOX_NOT_RENTED.code());
        assertThat(piece(first).noted().shelf()).isEqualTo("B2");
        assertThat(piece(second).custody()).isEqualTo(CustodyState.UNASSIGNED);
        assertThat(piece(second).noted()).isEqualTo(MailDetails.UNKNOWN);
        assertThat(traces.everything(other)).isEqualTo(elsewhere);
    }

    @Test
    void the_same_sent_again_changes_nothing_and_counts_as_done() {
        AssignMailCommand command = to(own.rentedMailbox(), first);
        own.clerk(() -> assignMany.assign(List.of(command), UnaryOperator.identity()));
        List<String> before = traces.everything(own);

        List<PieceResult> again = own.clerk(() -> assignMany.assign(List.of(command), UnaryOperator.identity()));

        assertThat(again.stream().map(AssignManyIT::words)).containsExactly(own.rentedMailbox());
        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void of_two_clerks_with_the_same_pieces_the_second_is_told_which_one_he_did_not_get() {
        own.clerk(() -> discard.discard(first));

        List<PieceResult> results = own.clerk(() -> assignMany.assign(
                List.of(to(own.rentedMailbox(), first), to(own.rentedMailbox(), second)), UnaryOperator.identity()));

        assertThat(results.stream().map(AssignManyIT::words))
                .containsExactly(MailroomError.WRONG_STATE.code(), own.rentedMailbox());
        assertThat(Collections.frequency(traces.ledger(own), "mailroom.assigned"))
                .isEqualTo(1);
    }

    @Test
    void only_what_is_exact_is_accepted_with_what_was_read() {
        own.clerk(() -> propose(first, MatchConfidence.EXACT));
        own.clerk(() -> propose(second, MatchConfidence.PARTIAL));

        List<PieceResult> results = own.clerk(() -> assignMany.acceptExact(List.of(first, second, foreign)));

        assertThat(results.stream().map(AssignManyIT::words))
                .containsExactly(
                        own.rentedMailbox(), MailroomError.NOT_EXACT.code(), MailroomError.UNKNOWN_ITEM.code());
        assertThat(piece(first).noted().sender()).isEqualTo("Lakeshore Credit Union");
        assertThat(traces.everything(other)).isEqualTo(elsewhere);
    }

    @Test
    void what_is_noted_of_many_is_noted_of_each_that_is_there() {
        List<PieceResult> results =
                own.clerk(() -> describeMany.describe(List.of(first, foreign, second), AssignManyIT::onShelfB2));

        assertThat(results.stream().map(AssignManyIT::words))
                .containsExactly("", MailroomError.UNKNOWN_ITEM.code(), "");
        assertThat(Stream.of(first, second).map(this::piece).map(MailItem::noted))
                .allMatch(noted ->
                        noted.type() == MailType.MAGAZINE && noted.shelf().equals("B2"));
        assertThat(traces.everything(other)).isEqualTo(elsewhere);
    }

    @Test
    void a_piece_that_its_renter_gives_back_is_never_proposed_to_him_again() {
        own.clerk(() -> propose(first, MatchConfidence.EXACT));
        own.clerk(() -> assignMany.acceptExact(List.of(first)));

        own.renter(() -> givenBack(first));

        var back = own.clerk(() -> waiting.one(first));
        assertThat(back.item().custody()).isEqualTo(CustodyState.UNASSIGNED);
        assertThat(back.disownedBy()).containsExactly(own.rentedMailbox());
        assertThat(back.proposal().orElseThrow().confidence()).isEqualTo(MatchConfidence.NONE);
        assertThat(codeOf(() -> own.renter(() -> find.withId(first)))).isEqualTo(MailroomError.UNKNOWN_ITEM);
        assertThat(traces.ledger(own)).contains("mailroom.disowned");
        assertThat(own.clerk(() -> assignMany.acceptExact(List.of(first)).stream()
                        .map(AssignManyIT::words)
                        .toList()))
                .containsExactly(MailroomError.NOT_EXACT.code());
    }

    @Test
    void nobody_gives_back_what_is_not_his_or_asked_for() {
        MailItemId stored = mailbag.stored(own);
        MailItemId strange = mailbag.stored(other);
        own.renter(() -> request.request(stored, Wish.openAndScan("")));
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> own.renter(() -> givenBack(stored)))).isEqualTo(MailroomError.REQUEST_OPEN);
        assertThat(codeOf(() -> own.renter(() -> givenBack(strange)))).isEqualTo(MailroomError.UNKNOWN_ITEM);
        assertThat(codeOf(() -> own.renter(() -> givenBack(first)))).isEqualTo(MailroomError.UNKNOWN_ITEM);

        assertThat(traces.everything(own)).isEqualTo(before);
        assertThat(own.clerk(() -> waiting.one(stored)).disownedBy()).isEmpty();
    }

    @Test
    void a_piece_is_moved_in_one_step_or_not_at_all() {
        MailItemId stored = mailbag.stored(own);

        assertThat(codeOf(() -> own.clerk(() -> reassign.reassign(to(own.freeMailbox(), stored)))))
                .isEqualTo(CustomersError.MAILBOX_NOT_RENTED);
        assertThat(piece(stored).mailboxNumber()).isEqualTo(own.rentedMailbox());

        own.clerk(() -> reassign.reassign(to(own.rentedMailbox(), stored)));
        assertThat(traces.ledger(own)).endsWith("mailroom.unassigned", "mailroom.assigned");
    }

    @Test
    void a_bad_photograph_waits_no_more() {
        own.clerk(() -> discard.discard(first));

        assertThat(own.clerk(() -> waiting.oldest(10)).stream()
                        .map(piece -> piece.item().itemId()))
                .containsExactly(second);
        assertThat(codeOf(() -> own.clerk(() -> discard.discard(foreign)))).isEqualTo(MailroomError.UNKNOWN_ITEM);
        assertThat(codeOf(() -> own.clerk(() -> discard.discard(first)))).isEqualTo(MailroomError.WRONG_STATE);
    }

    private MailItemId givenBack(MailItemId piece) {
        disown.disown(piece);
        return piece;
    }

    private MailItemId propose(MailItemId piece, MatchConfidence confidence) {
        return transactions.committed(entities -> {
            proposals.keep(new Proposal(
                    piece,
                    confidence,
                    980,
                    new Candidate(own.rentedMailbox(), "Marisol Vega"),
                    List.of(),
                    "Lakeshore Credit Union",
                    null,
                    "",
                    ""));
            return piece;
        });
    }

    private static MailDetails onShelfB2(MailDetails noted) {
        return new MailDetails(
                noted.sender(),
                MailType.MAGAZINE,
                0,
                0,
                0,
                0,
                noted.details(),
                noted.carrier(),
                noted.trackingNumber(),
                "B2");
    }

    private static AssignMailCommand to(String mailbox, MailItemId piece) {
        return new AssignMailCommand(piece, mailbox, "", Optional.empty());
    }

    private MailItem piece(MailItemId id) {
        return own.clerk(() -> find.withId(id));
    }

    /** The mailbox of what was done, the code of what was refused. */
    private static String words(PieceResult result) {
        return result instanceof PieceResult.Refused refused
                ? code(refused).code()
                : ((PieceResult.Done) result).piece().mailboxNumber();
    }

    private static PlatformErrorCode code(PieceResult.Refused refused) {
        return Failures.meaningOf(refused.reason()).code();
    }
}
