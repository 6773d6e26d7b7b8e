package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Actor;

/**
 * Requests and their pieces against a model written from the domain's tables: whatever is tried in whatever order, the product
 * allows what the model allows, refuses what it refuses, and both end in the same states.
 */
class RequestModelTest {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
    private static final Duration COOLING = Duration.ofHours(24);
    private static final Actor CLERK = Actor.system("a clerk");

    /** What anybody may try. */
    enum Step {
        BEGIN,
        QUOTE,
        APPROVE,
        REJECT,
        END_QUOTE,
        READY,
        EXPIRE,
        COMPLETE,
        CANCEL,
        DECLINE,
        WAIT_A_DAY
    }

    @Property(tries = 2_000)
    void the_product_does_what_the_model_does(@ForAll RequestKind kind, @ForAll("walks") List<Step> walk) {
        Model model = new Model(kind);
        Product product = new Product(kind);

        for (Step step : walk) {
            boolean allowed = model.take(step);
            assertThat(product.take(step))
                    .as("%s of %s after %s", step, kind, model.history)
                    .isEqualTo(allowed);
            assertThat(product.request.status().name()).as("%s", model.history).isEqualTo(model.state);
            assertThat(product.piece.custody().name()).as("%s", model.history).isEqualTo(model.custody);
        }
        assertThat(product.request.closedAt().isPresent()).isEqualTo(Model.ENDS.contains(model.state));
    }

    @Property(tries = 1_000)
    void a_request_that_ended_never_moves_again(@ForAll RequestKind kind, @ForAll("walks") List<Step> walk) {
        Product product = new Product(kind);
        Optional<RequestStatus> end = Optional.empty();

        for (Step step : walk) {
            boolean moved = product.take(step) && step != Step.WAIT_A_DAY;
            assertThat(end.isPresent() && moved).as("%s after %s", step, end).isFalse();
            if (!product.request.status().isOpen()) {
                end = Optional.of(product.request.status());
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        return Arbitraries.of(Step.class).list().ofMaxSize(14);
    }

    /** The domain's state machines as two tables. */
    private static final class Model {
        static final Set<String> ENDS =
                Set.of("COMPLETED", "CANCELLED", "DECLINED", "REJECTED", "QUOTE_EXPIRED", "EXPIRED");

        /** From which states a step leads where; begin and complete are told below. */
        private static final Map<Step, Map<String, String>> STEPS = Map.of(
                Step.QUOTE, Map.of("REQUESTED", "QUOTED"),
                Step.APPROVE, Map.of("QUOTED", "APPROVED"),
                Step.REJECT, Map.of("QUOTED", "REJECTED"),
                Step.END_QUOTE, Map.of("QUOTED", "QUOTE_EXPIRED"),
                Step.READY, Map.of("IN_PROGRESS", "READY"),
                Step.EXPIRE, Map.of("READY", "EXPIRED"),
                Step.CANCEL, to("CANCELLED", "REQUESTED", "QUOTED", "APPROVED", "COOLING_OFF"),
                Step.DECLINE, to("DECLINED", "REQUESTED", "QUOTED", "APPROVED", "COOLING_OFF", "IN_PROGRESS", "READY"));

        /** Steps that only one kind has. */
        private static final Map<Step, RequestKind> OF_ONE_KIND = Map.of(
                Step.QUOTE, RequestKind.FORWARD,
                Step.READY, RequestKind.PICK_UP);

        private static final Map<RequestKind, String> WHERE_IT_ENDS = Map.of(
                RequestKind.OPEN_AND_SCAN, "IN_STORAGE",
                RequestKind.SCAN_AND_SEND, "IN_STORAGE",
                RequestKind.HOLD, "IN_STORAGE",
                RequestKind.FORWARD, "DISPATCHED",
                RequestKind.DESTROY, "DESTROYED",
                RequestKind.DELIVER, "RELEASED",
                RequestKind.PICK_UP, "RELEASED");

        private final RequestKind kind;
        private final List<Step> history = new ArrayList<>();
        private String state;
        private String custody = "IN_STORAGE";
        private boolean cooled;

        Model(RequestKind kind) {
            this.kind = kind;
            this.state = kind == RequestKind.DESTROY ? "COOLING_OFF" : "REQUESTED";
        }

        private static Map<String, String> to(String end, String... from) {
            return List.of(from).stream().collect(Collectors.toMap(state -> state, state -> end));
        }

        /** Whether the step is possible; takes it if it is. */
        boolean take(Step step) {
            boolean possible = switch (step) {
                case WAIT_A_DAY -> waitADay();
                case BEGIN -> begin();
                case COMPLETE -> complete();
                default -> follow(step);
            };
            if (possible) {
                history.add(step);
            }
            return possible;
        }

        private boolean waitADay() {
            cooled = true;
            return true;
        }

        private boolean begin() {
            if (state.equals("IN_PROGRESS") || state.equals("READY")) {
                return true;
            }
            boolean waits = state.equals("REQUESTED") || state.equals("APPROVED");
            if (!waits && !(state.equals("COOLING_OFF") && cooled)) {
                return false;
            }
            state = "IN_PROGRESS";
            custody = "STAGED";
            return true;
        }

        private boolean complete() {
            if (!begin()) {
                return false;
            }
            state = "COMPLETED";
            custody = WHERE_IT_ENDS.get(kind);
            return true;
        }

        private boolean follow(Step step) {
            String next = STEPS.get(step).get(state);
            if (next == null || (OF_ONE_KIND.containsKey(step) && OF_ONE_KIND.get(step) != kind)) {
                return false;
            }
            state = next;
            custody = ENDS.contains(next) ? "IN_STORAGE" : custody;
            return true;
        }
    }

    /** The request and the piece as the use cases move them. */
    private static final class Product {
        private final MailItem piece = new MailItem(new ContentId(1), START);
        private final ActionRequest request;
        private Instant now = START;

        Product(RequestKind kind) {
            piece.become(CustodyState.IN_STORAGE);
            request = new ActionRequest(piece, new CustomerId(1), new Wish.Plain(kind, ""), now, now.plus(COOLING));
            if (kind == RequestKind.DESTROY) {
                request.coolOff(now.plus(COOLING));
            }
        }

        boolean take(Step step) {
            try {
                now = now.plusSeconds(1);
                move(step);
                return true;
            } catch (PlatformException refused) {
                return false;
            }
        }

        private void move(Step step) {
            switch (step) {
                case WAIT_A_DAY -> now = now.plus(COOLING);
                case BEGIN -> begin();
                case QUOTE -> request.quote();
                case APPROVE -> request.approve();
                case READY -> request.ready(now.plus(COOLING));
                case COMPLETE -> complete();
                case REJECT -> end(() -> request.reject(now));
                case END_QUOTE -> end(() -> request.endQuote(now));
                case EXPIRE -> end(() -> request.expire(now));
                case CANCEL -> end(() -> request.cancel(now));
                case DECLINE -> end(() -> request.decline("no", now));
            }
        }

        private void begin() {
            if (request.begin(CLERK, now)) {
                piece.stage();
            }
        }

        private void end(Runnable step) {
            step.run();
            piece.putBack();
        }

        private void complete() {
            begin();
            request.complete(now);
            switch (request.kind()) {
                case OPEN_AND_SCAN, SCAN_AND_SEND -> piece.putBack();
                case HOLD -> piece.hold(null);
                case DELIVER, PICK_UP -> piece.become(CustodyState.RELEASED);
                case DESTROY -> piece.become(CustodyState.DESTROYED);
                case FORWARD -> {
                    piece.become(CustodyState.OUTBOUND);
                    piece.become(CustodyState.DISPATCHED);
                }
            }
        }
    }
}
