package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.Standing;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.MailroomError;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ApproveDestruction;
import org.waypost.requests.CancelRequest;
import org.waypost.requests.ChangeEndRules;
import org.waypost.requests.CompleteRequest;
import org.waypost.requests.DestroyMail;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.DestructionRecord;
import org.waypost.requests.DestructionResult;
import org.waypost.requests.EndRules;
import org.waypost.requests.Ending;
import org.waypost.requests.FindPass;
import org.waypost.requests.FindProof;
import org.waypost.requests.FindRequests;
import org.waypost.requests.HandOver;
import org.waypost.requests.Handover;
import org.waypost.requests.HandoverCommand;
import org.waypost.requests.IdKind;
import org.waypost.requests.KeepRequestDates;
import org.waypost.requests.MarkReady;
import org.waypost.requests.PickUpMode;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.RequestsError;
import org.waypost.requests.SeenId;
import org.waypost.requests.StepAsSeen;
import org.waypost.requests.Wish;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;

/** How pieces leave: held, delivered, handed over, destroyed; each with its proof, and never twice. */
@InsideTheServer
class HandOverIT {
    private static final SeenId PASSPORT = new SeenId(IdKind.PASSPORT, "41TD");
    private static final DestructionRecord SHREDDED =
            DestructionRecord.inHouse(DestructionMethod.SHRED, "Frank Moreau");

    @Inject
    private StepAsSeen asSeen;

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private Traces traces;

    @Inject
    private Customers customers;

    @Inject
    private FindMail mail;

    @Inject
    private RequestAction action;

    @Inject
    private FindRequests requests;

    @Inject
    private CancelRequest cancel;

    @Inject
    private CompleteRequest complete;

    @Inject
    private MarkReady markReady;

    @Inject
    private HandOver handOver;

    @Inject
    private FindPass passes;

    @Inject
    private FindProof proofs;

    @Inject
    private ApproveDestruction approve;

    @Inject
    private DestroyMail destroy;

    @Inject
    private ChangeEndRules rules;

    @Inject
    private KeepRequestDates dates;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void a_delegate_collects_with_a_code_that_works_once() {
        MailItemId piece = mailbag.stored(own);
        ActionRequestId request = ask(piece, new Wish.PickUp(PickUpMode.AFTER_PREPARATION, null, "Ana Vega", ""));
        String code = own.renter(() -> passes.own(request)).orElseThrow().code();
        own.clerk(() -> markReady.ready(request));
        assertThat(own.clerk(() -> passes.request(code)).requestId()).isEqualTo(request);

        Handover handover = own.clerk(() -> handOver.handOver(command(own, code, piece)));

        assertThat(handover.collectedBy()).isEqualTo("Ana Vega");
        assertThat(piece(piece).custody()).isEqualTo(CustodyState.RELEASED);
        assertThat(status(request)).isEqualTo(RequestStatus.COMPLETED);
        assertThat(own.clerk(() -> proofs.requests(handover.id())))
                .extracting(ActionRequest::requestId)
                .containsExactly(request);
        assertThat(traces.ledger(own)).containsSubsequence("requests.ready", "requests.completed");
        assertThat(own.renter(() -> passes.own(request))).isEmpty();
        assertThat(codeOf(() -> own.clerk(() -> passes.request(code)))).isEqualTo(RequestsError.WRONG_PASS);
        assertThat(codeOf(() -> own.clerk(() -> handOver.handOver(command(own, code, mailbag.stored(own))))))
                .isEqualTo(RequestsError.WRONG_PASS);
        assertThat(codeOf(() -> other.clerk(() -> passes.request(code)))).isEqualTo(RequestsError.WRONG_PASS);
    }

    @Test
    void who_walks_in_takes_some_pieces_with_one_signature_and_leaves_the_rest() {
        MailItemId asked = mailbag.stored(own);
        MailItemId along = mailbag.stored(own);
        MailItemId left = mailbag.stored(own);
        ask(asked, new Wish.PickUp(PickUpMode.BUSINESS_HOURS, null, ""));

        Handover handover = own.clerk(() -> handOver.handOver(command(own, "", asked, along)));

        assertThat(handover.collectedBy()).isEqualTo("Marisol Vega");
        assertThat(handover.signature()).isPresent();
        assertThat(own.clerk(() -> proofs.requests(handover.id()))).hasSize(2);
        assertThat(piece(asked).custody()).isEqualTo(CustodyState.RELEASED);
        assertThat(piece(along).custody()).isEqualTo(CustodyState.RELEASED);
        assertThat(piece(left).custody()).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(traces.ledger(own)).containsOnlyOnce("requests.walked-in");
    }

    @Test
    void of_two_clerks_who_hand_the_same_piece_over_one_wins() {
        MailItemId piece = mailbag.stored(own);
        ActionRequestId request = ask(piece, new Wish.PickUp(PickUpMode.BUSINESS_HOURS, null, ""));

        assertThat(codeOf(() -> own.clerk(() -> transactions.committed(entities -> {
                    entities.find(ActionRequest.class, request.value());
                    entities.find(MailItem.class, piece.value());
                    transactions.committed(elsewhere -> handOver.handOver(command(own, "", piece)));
                    return handOver.handOver(command(own, "", piece));
                }))))
                .isIn(RequestsError.WRONG_STATE, RequestsError.NOT_STORED, SharedError.CONFLICT);
        assertThat(Collections.frequency(traces.ledger(own), "requests.completed"))
                .isEqualTo(1);
        assertThat(codeOf(() -> own.clerk(() -> handOver.handOver(command(own, "", piece)))))
                .isEqualTo(RequestsError.NOT_STORED);
    }

    @Test
    void whoever_saw_an_older_request_does_not_end_it() {
        ActionRequestId request = ask(mailbag.stored(own), new Wish.Plain(RequestKind.DELIVER, ""));
        long seen = own.clerk(() -> requests.withId(request)).request().version();
        assertThat(codeOf(() -> own.clerk(() -> asSeen.step(request, seen + 1, () -> complete.complete(request)))))
                .isEqualTo(RequestsError.CHANGED_MEANWHILE);

        own.clerk(() -> asSeen.step(request, seen, () -> complete.complete(request)));

        assertThat(codeOf(() -> own.clerk(() -> asSeen.step(request, seen, () -> complete.complete(request)))))
                .isEqualTo(RequestsError.CHANGED_MEANWHILE);
        assertThat(codeOf(() -> own.clerk(() -> markReady.ready(request)))).isEqualTo(RequestsError.WRONG_STATE);
    }

    @Test
    void nothing_leaves_once_the_renters_papers_have_run_out() {
        MailItemId piece = mailbag.stored(own);
        ActionRequestId request = ask(piece, new Wish.PickUp(PickUpMode.BUSINESS_HOURS, null, ""));
        HandoverCommand command = own.clerk(() -> command(own, "", piece));
        renterStands(Standing.EXPIRED);
        List<String> before = traces.everything(own);

        assertThat(codeOf(() -> own.clerk(() -> markReady.ready(request)))).isEqualTo(RequestsError.NOT_APPROVED);
        assertThat(codeOf(() -> own.clerk(() -> handOver.handOver(command)))).isEqualTo(RequestsError.NOT_APPROVED);

        assertThat(traces.everything(own)).isEqualTo(before);
    }

    @Test
    void what_nobody_collects_goes_back_and_a_hold_ends_on_its_day() {
        MailItemId waited = mailbag.stored(own);
        ActionRequestId pickUp = ask(waited, new Wish.PickUp(PickUpMode.BUSINESS_HOURS, null, ""));
        own.clerk(() -> markReady.ready(pickUp));
        MailItemId held = mailbag.stored(own);
        ActionRequestId hold =
                ask(held, new Wish.Hold(LocalDate.now(ZoneOffset.UTC).plusDays(9), ""));
        own.clerk(() -> complete.complete(hold));
        runDates();
        assertThat(status(pickUp)).isEqualTo(RequestStatus.READY);
        assertThat(piece(held).isHeld()).isTrue();

        set("update ActionRequest r set r.ending.expiresAt = :then where r.id = :id", Instant.EPOCH, pickUp.value());
        set("update MailItem i set i.heldUntil = :then where i.id = :id", LocalDate.EPOCH, held.value());
        runDates();

        assertThat(status(pickUp)).isEqualTo(RequestStatus.EXPIRED);
        assertThat(piece(waited).custody()).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(piece(held).isHeld()).isFalse();
        assertThat(traces.ledger(own)).contains("requests.expired", "requests.hold-ended");
        List<String> after = traces.everything(own);
        runDates();
        assertThat(traces.everything(own)).isEqualTo(after);
    }

    @Test
    void a_destruction_cools_first_and_may_be_taken_back_until_then() {
        MailItemId piece = mailbag.stored(own);
        ActionRequestId request = ask(piece, new Wish.Destroy(DestructionMethod.SHRED, ""));
        String label = piece(piece).labelCode();

        DestructionResult tooEarly = own.clerk(() -> destroy.destroy(SHREDDED, List.of(label)));

        assertThat(tooEarly.proof()).isEmpty();
        assertThat(tooEarly.refused())
                .extracting(refused -> refused.reason().code())
                .containsExactly(RequestsError.STILL_COOLING);
        own.renter(() -> cancel.cancel(request));
        assertThat(piece(piece).custody()).isEqualTo(CustodyState.IN_STORAGE);
    }

    @Test
    void many_are_destroyed_under_one_proof_and_those_refused_are_named() {
        own.as("owner", () -> {
            rules.change(new EndRules(0, 7, Set.of()));
            return null;
        });
        MailItemId letter = mailbag.stored(own);
        MailItemId check = mailbag.stored(own);
        MailItemId recycled = mailbag.stored(own);
        MailItemId kept = mailbag.stored(own);
        describe(check, MailType.CHECK);
        ActionRequestId first = ask(letter, new Wish.Destroy(DestructionMethod.SHRED, ""));
        ActionRequestId second = ask(check, new Wish.Destroy(DestructionMethod.SHRED, ""));
        ask(recycled, new Wish.Destroy(DestructionMethod.RECYCLE, ""));
        List<String> labels = List.of(label(letter), label(check), label(recycled), label(kept), "nonsense");
        own.clerk(() -> approve.approve(second));

        DestructionResult alone = own.clerk(() -> destroy.destroy(SHREDDED, labels));

        assertThat(alone.destroyed()).containsExactly(label(letter));
        assertThat(alone.refused())
                .extracting(refused -> refused.reason().code())
                .containsExactlyInAnyOrder(
                        RequestsError.SECOND_LOOK_NEEDED,
                        RequestsError.OTHER_METHOD,
                        RequestsError.NOT_TO_BE_DESTROYED,
                        RequestsError.NOT_TO_BE_DESTROYED);
        DestructionResult byTwo = own.as(somebodyElse(), () -> destroy.destroy(SHREDDED, List.of(label(check))));
        String number = byTwo.proof().orElseThrow().number();
        assertThat(own.clerk(() -> requests.withId(second)).request().ending().flatMap(Ending::proofNumber))
                .contains(number);
        assertThat(piece(check).custody()).isEqualTo(CustodyState.DESTROYED);
        assertThat(status(first)).isEqualTo(RequestStatus.COMPLETED);
        assertThat(own.clerk(() -> destroy.destroy(SHREDDED, List.of(label(check))))
                        .proof())
                .isEmpty();
    }

    @Test
    void nothing_of_another_location_is_there() {
        MailItemId piece = mailbag.stored(other);
        ActionRequestId request = other.renter(
                        () -> action.request(piece, new Wish.PickUp(PickUpMode.BUSINESS_HOURS, null, "Ana", "")))
                .requestId();
        String label = other.clerk(() -> mail.withId(piece)).labelCode();
        MailItemId taken = mailbag.stored(other);
        Handover handover = other.clerk(() -> handOver.handOver(command(other, "", taken)));
        CustomerId customer = handover.customer();
        List<String> before = traces.everything(other);

        assertThat(codeOf(() -> own.clerk(() -> markReady.ready(request)))).isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> own.renter(() -> passes.own(request)))).isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> own.clerk(() -> handOver.handOver(command(customer, "", piece)))))
                .isEqualTo(MailroomError.UNKNOWN_ITEM);
        assertThat(codeOf(() -> own.clerk(() -> destroy.check(label, DestructionMethod.SHRED))))
                .isEqualTo(RequestsError.NOT_TO_BE_DESTROYED);
        assertThat(codeOf(() -> own.clerk(() -> approve.approve(request)))).isEqualTo(RequestsError.UNKNOWN_REQUEST);
        assertThat(codeOf(() -> own.clerk(() -> proofs.handover(handover.id()))))
                .isEqualTo(SharedError.NOT_FOUND);

        assertThat(traces.everything(other)).isEqualTo(before);
    }

    private ActionRequestId ask(MailItemId piece, Wish wish) {
        return own.renter(() -> action.request(piece, wish)).requestId();
    }

    /** A handover to the renter of a location, with a picture for a signature. */
    private HandoverCommand command(Location at, String code, MailItemId... pieces) {
        return command(customers.withEmail(at.renter()).orElseThrow().customerId(), code, pieces);
    }

    private HandoverCommand command(CustomerId customer, String code, MailItemId... pieces) {
        return new HandoverCommand(
                customer, Set.of(pieces), code, PASSPORT, Optional.of(mailbag.picture()), Optional.empty());
    }

    private MailItem piece(MailItemId piece) {
        return own.clerk(() -> mail.withId(piece));
    }

    private String label(MailItemId piece) {
        return piece(piece).labelCode();
    }

    private RequestStatus status(ActionRequestId request) {
        return own.clerk(() -> requests.withId(request)).request().status();
    }

    private void describe(MailItemId piece, MailType type) {
        own.clerk(() -> transactions.committed(entities -> {
            MailItem item = entities.find(MailItem.class, piece.value());
            item.describe(new MailDetails("", type, 0, 0, 0, 0, "", "", "", ""));
            return item;
        }));
    }

    private void set(String update, Object then, long id) {
        own.clerk(() -> transactions.committed(entities -> entities.createQuery(update)
                .setParameter("then", then)
                .setParameter("id", id)
                .executeUpdate()));
    }

    private void runDates() {
        own.as(Actor.system("a test"), () -> {
            dates.run();
            return null;
        });
    }

    private void renterStands(Standing standing) {
        own.clerk(() -> transactions.committed(entities -> {
            Customer renter = customers.withEmail(own.renter()).orElseThrow();
            renter.standAs(standing);
            return renter;
        }));
    }

    private static Actor somebodyElse() {
        return new Actor(ActorKind.PERSON, "another-subject", "Ray Ortiz", Set.of("clerk"), "a test");
    }
}
