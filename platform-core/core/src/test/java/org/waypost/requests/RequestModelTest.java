package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waypost.content.ContentId;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.requests.RequestModel.Step;
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

    @Property(tries = 2_000)
    void the_product_does_what_the_model_does(@ForAll RequestKind kind, @ForAll("walks") List<Step> walk) {
        RequestModel model = RequestModel.of(kind);
        Product product = new Product(kind);

        for (Step step : walk) {
            boolean allowed = model.take(step);
            assertThat(product.take(step))
                    .as("%s of %s after %s", step, kind, model.history())
                    .isEqualTo(allowed);
            assertThat(product.request.status().name())
                    .as("%s", model.history())
                    .isEqualTo(model.state());
            assertThat(product.piece.custody().name()).as("%s", model.history()).isEqualTo(model.custody());
        }
        assertThat(product.request.closedAt().isPresent()).isEqualTo(model.isOver());
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
