package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waypost.web.container.Refusals.codeOf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.CancelRequest;
import org.waypost.requests.Colleague;
import org.waypost.requests.DestructionMethod;
import org.waypost.requests.FindRequests;
import org.waypost.requests.PickList;
import org.waypost.requests.PickUpMode;
import org.waypost.requests.RequestAction;
import org.waypost.requests.RequestFilter;
import org.waypost.requests.RequestFilter.Holder;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestPage;
import org.waypost.requests.RequestResult;
import org.waypost.requests.RequestSearch;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.RequestStep;
import org.waypost.requests.RequestsError;
import org.waypost.requests.SeenRequest;
import org.waypost.requests.StagePiece;
import org.waypost.requests.StepCommand;
import org.waypost.requests.TakeRequest;
import org.waypost.requests.Wish;
import org.waypost.requests.WorkOnMany;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.web.errors.Failures;

/** The clerks' desk: who has which request, what is pulled, and many done at once, each for itself. */
@InsideTheServer
class RequestDeskIT {
    private static final Wish.PickUp PICK_UP = new Wish.PickUp(PickUpMode.BUSINESS_HOURS, null, "");
    private static final Wish DELIVER = new Wish.Plain(RequestKind.DELIVER, "");
    private static final Wish HOLD = new Wish.Hold(null, "");
    private static final Actor RAY =
            new Actor(ActorKind.PERSON, "another-subject", "Ray Ortiz", Set.of("clerk"), "a test");

    @Inject
    private Locations locations;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Transactions transactions;

    @Inject
    private Traces traces;

    @Inject
    private FindMail mail;

    @Inject
    private RequestAction action;

    @Inject
    private FindRequests requests;

    @Inject
    private TakeRequest take;

    @Inject
    private StagePiece stage;

    @Inject
    private PickList pickList;

    @Inject
    private CancelRequest cancel;

    @Inject
    private WorkOnMany many;

    @Resource
    private ManagedExecutorService threads;

    private Location own;
    private Location other;

    @BeforeEach
    void two_locations() {
        own = locations.open();
        other = locations.open();
    }

    @Test
    void of_two_clerks_the_second_is_told_who_has_it() {
        ActionRequestId request = ask(own, DELIVER);
        own.clerk(() -> take.take(request));

        PlatformException refused =
                catchThrowableOfType(PlatformException.class, () -> own.as(RAY, () -> take.take(request)));

        assertThat(refused.code()).isEqualTo(RequestsError.TAKEN);
        assertThat(refused.arguments()).containsExactly("Dana Whitfield");
        assertThat(codeOf(() -> own.as(RAY, () -> take.giveBack(request)))).isEqualTo(RequestsError.TAKEN);
        assertThat(own.clerk(() -> take.take(request)).assigneeName()).isEqualTo("Dana Whitfield");
        own.clerk(() -> take.giveBack(request));
        assertThat(own.as(RAY, () -> take.take(request)).assigneeName()).isEqualTo("Ray Ortiz");
        assertThat(traces.ledger(own)).endsWith("requests.taken", "requests.given-back", "requests.taken");
    }

    @Test
    void only_whoever_runs_the_location_gives_requests_to_others() {
        ActionRequestId request = ask(own, DELIVER);
        Colleague ray = new Colleague(RAY.subject(), RAY.name());
        own.clerk(() -> take.take(request));

        assertThat(codeOf(() -> own.clerk(() -> take.giveTo(request, ray)))).isEqualTo(SharedError.FORBIDDEN);
        own.as("manager", () -> take.giveTo(request, ray));

        assertThat(found(own, RAY, Holder.ME)).containsExactly(request);
        assertThat(own.as("manager", () -> take.giveBack(request)).assignee()).isEmpty();
        assertThat(found(own, RAY, Holder.NOBODY)).containsExactly(request);
    }

    @Test
    void a_pulled_piece_is_put_back_and_its_renter_may_still_change_his_mind() {
        ActionRequestId request = ask(own, DELIVER);
        own.clerk(() -> stage.stage(request));
        own.clerk(() -> stage.stage(request));
        assertThat(custody(request)).isEqualTo(CustodyState.STAGED);
        own.clerk(() -> stage.putBack(request));
        assertThat(custody(request)).isEqualTo(CustodyState.IN_STORAGE);
        own.clerk(() -> stage.stage(request));

        own.renter(() -> cancel.cancel(request));

        assertThat(custody(request)).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(codeOf(() -> own.clerk(() -> stage.stage(request)))).isEqualTo(RequestsError.WRONG_STATE);
        assertThat(Collections.frequency(traces.ledger(own), "requests.staged")).isEqualTo(2);
    }

    @Test
    void whoever_takes_a_request_back_while_its_piece_is_being_pulled_leaves_it_on_its_shelf() throws Exception {
        ActionRequestId request = ask(own, DELIVER);

        Future<?> cancelling = own.clerk(() -> transactions.committed(entities -> {
            stage.stage(request);
            Future<?> waiting = threads.submit(() -> own.renter(() -> cancel.cancel(request)));
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        }));
        cancelling.get(30, TimeUnit.SECONDS);

        assertThat(status(request)).isEqualTo(RequestStatus.CANCELLED);
        assertThat(custody(request)).isEqualTo(CustodyState.IN_STORAGE);
    }

    @Test
    void one_that_is_refused_keeps_no_other_back() {
        ActionRequestId held = ask(own, HOLD);
        ActionRequestId pickUp = ask(own, PICK_UP);
        ActionRequestId delivered = ask(own, DELIVER);
        ActionRequestId foreign = ask(other, DELIVER);
        List<String> elsewhere = traces.everything(other);

        List<RequestResult> results = work(step(RequestStep.COMPLETE), held, pickUp, foreign, delivered);

        assertThat(results.stream().map(RequestDeskIT::words))
                .containsExactly(
                        "COMPLETED",
                        RequestsError.COLLECTOR_FIRST.code(),
                        RequestsError.UNKNOWN_REQUEST.code(),
                        "COMPLETED");
        assertThat(status(pickUp)).isEqualTo(RequestStatus.REQUESTED);
        assertThat(custody(pickUp)).isEqualTo(CustodyState.IN_STORAGE);
        assertThat(custody(delivered)).isEqualTo(CustodyState.RELEASED);
        assertThat(work(step(RequestStep.COMPLETE), delivered).stream().map(RequestDeskIT::words))
                .containsExactly(RequestsError.WRONG_STATE.code());
        assertThat(traces.everything(other)).isEqualTo(elsewhere);
    }

    @Test
    void what_somebody_changed_meanwhile_is_not_declined() {
        ActionRequestId seen = ask(own, DELIVER);
        ActionRequestId changed = ask(own, DELIVER);
        List<SeenRequest> page = Stream.of(seen, changed).map(this::asShown).toList();
        own.as(RAY, () -> take.take(changed));

        List<RequestResult> results = own.clerk(
                () -> many.each(page, new StepCommand(RequestStep.DECLINE, "The courier is ill", Optional.empty())));

        assertThat(results.stream().map(RequestDeskIT::words))
                .containsExactly("DECLINED", RequestsError.CHANGED_MEANWHILE.code());
        assertThat(status(changed)).isEqualTo(RequestStatus.REQUESTED);
    }

    @Test
    void a_renter_works_on_nothing() {
        ActionRequestId request = ask(own, DELIVER);
        List<SeenRequest> one = List.of(asShown(request));

        assertThat(codeOf(() -> own.renter(() -> many.each(one, step(RequestStep.COMPLETE)))))
                .isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.renter(() -> take.take(request)))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.renter(() -> stage.stage(request)))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() -> own.renter(pickList::byShelf))).isEqualTo(SharedError.FORBIDDEN);
        assertThat(codeOf(() ->
                        own.clerk(() -> many.each(Collections.nCopies(501, one.get(0)), step(RequestStep.TAKE)))))
                .isEqualTo(RequestsError.BAD_CHOICE);
    }

    @Test
    void a_list_is_read_page_by_page_by_due_time_and_narrowed() {
        ActionRequestId first = ask(own, DELIVER);
        ActionRequestId second = ask(own, HOLD);
        ActionRequestId third = ask(own, PICK_UP);
        ask(other, DELIVER);
        due(third, -60);
        due(first, 60);
        due(second, 120);

        RequestPage page = own.clerk(() -> requests.matching(RequestSearch.first(RequestFilter.ALL, 2)));
        RequestPage rest = own.clerk(() -> requests.matching(new RequestSearch(RequestFilter.ALL, page.next(), 2)));

        assertThat(ids(page)).containsExactly(third, first);
        assertThat(ids(rest)).containsExactly(second);
        assertThat(rest.next()).isEmpty();
        assertThat(found(filter(RequestKind.HOLD, false, ""))).containsExactly(second);
        assertThat(found(filter(null, true, ""))).containsExactly(third);
        assertThat(found(filter(null, false, own.rentedMailbox()))).hasSize(3);
        assertThat(found(filter(null, false, "nobody"))).isEmpty();
    }

    @Test
    void pieces_are_fetched_shelf_by_shelf_without_those_that_stay_there() {
        ActionRequestId far = ask(own, DELIVER);
        ActionRequestId near = ask(own, DELIVER);
        shelve(far, "A10");
        shelve(near, "A9");
        ask(own, HOLD);
        ask(own, new Wish.Destroy(DestructionMethod.SHRED, ""));
        ask(other, DELIVER);

        assertThat(own.clerk(pickList::byShelf).stream()
                        .map(line -> line.request().requestId()))
                .containsExactly(near, far);
    }

    private ActionRequestId ask(Location at, Wish wish) {
        MailItemId piece = mailbag.stored(at);
        return at.renter(() -> action.request(piece, wish)).requestId();
    }

    private List<RequestResult> work(StepCommand command, ActionRequestId... ids) {
        return own.clerk(() -> many.each(
                Stream.of(ids).map(id -> new SeenRequest(id, Optional.empty())).toList(), command));
    }

    private static StepCommand step(RequestStep step) {
        return new StepCommand(step, "", Optional.empty());
    }

    private SeenRequest asShown(ActionRequestId id) {
        return new SeenRequest(id, Optional.of(request(id).version()));
    }

    private ActionRequest request(ActionRequestId id) {
        return own.clerk(() -> requests.withId(id)).request();
    }

    private RequestStatus status(ActionRequestId id) {
        return request(id).status();
    }

    private CustodyState custody(ActionRequestId id) {
        return own.clerk(() -> mail.withId(request(id).item())).custody();
    }

    private void due(ActionRequestId id, int minutes) {
        own.clerk(() -> transactions.committed(entities -> entities.createQuery(
                        "update ActionRequest r set r.dueAt = :due where r.id = :id")
                .setParameter("due", request(id).requestedAt().plus(minutes, ChronoUnit.MINUTES))
                .setParameter("id", id.value())
                .executeUpdate()));
    }

    private void shelve(ActionRequestId id, String shelf) {
        own.clerk(() -> transactions.committed(entities -> {
            MailItem item = entities.find(MailItem.class, request(id).item().value());
            item.describe(new MailDetails("", MailType.LETTER, 0, 0, 0, 0, "", "", "", shelf));
            return item;
        }));
    }

    private static RequestFilter filter(RequestKind kind, boolean late, String text) {
        return new RequestFilter(Optional.ofNullable(kind), Optional.empty(), late, Holder.ANYBODY, text);
    }

    private List<ActionRequestId> found(RequestFilter filter) {
        return ids(own.clerk(() -> requests.matching(RequestSearch.first(filter, 10))));
    }

    private List<ActionRequestId> found(Location at, Actor actor, Holder holder) {
        RequestFilter filter = new RequestFilter(Optional.empty(), Optional.empty(), false, holder, "");
        return ids(at.as(actor, () -> requests.matching(RequestSearch.first(filter, 10))));
    }

    private static List<ActionRequestId> ids(RequestPage page) {
        return page.rows().stream().map(line -> line.request().requestId()).toList();
    }

    /** The status of what was done, the code of what was refused. */
    private static String words(RequestResult result) {
        return result.done()
                .map(done -> done.status().name())
                .orElseGet(() -> Failures.meaningOf(result.refused().orElseThrow())
                        .code()
                        .code());
    }
}
