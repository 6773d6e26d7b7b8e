package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.Contents;
import org.waypost.customers.Customers;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItemId;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** Pieces are given to whoever stands at the counter: all of them, with one signature, or none. */
@ApplicationScoped
@Transactional
public class HandOver {
    @Inject
    private CounterRequests counter;

    @Inject
    private RequestSteps steps;

    @Inject
    private Passes passes;

    @Inject
    private Proofs proofs;

    @Inject
    private Release release;

    @Inject
    private Customers customers;

    @Inject
    private Contents contents;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Hands pieces over. What was not asked for is asked for now, by the operator for the renter in front of him; a delegate
     * gets only what he was named for.
     *
     * @throws PlatformException one of {@link RequestsError}; then nothing was handed over
     */
    public Handover handOver(HandoverCommand command) {
        access.require(Permission.REQUESTS_WORK);
        List<ActionRequest> collected = command.pieces().stream()
                .sorted(Comparator.comparingLong(MailItemId::value))
                .map(piece -> counter.begun(piece, command))
                .toList();
        release.require(command.customer());
        Handover handover = kept(command, collector(command, collected));
        collected.forEach(request -> give(request, handover));
        return handover;
    }

    private Collector collector(HandoverCommand command, List<ActionRequest> collected) {
        if (command.passCode().isBlank()) {
            return new Collector(customers.withId(command.customer()).name(), false);
        }
        PickUpPass shown = passes.valid(command.passCode());
        collected.forEach(request -> pass(request, shown).use(clock.instant()));
        return new Collector(shown.delegate(), true);
    }

    /** Whoever shows the code of one piece gets the others too for which the same name was given, and nothing else. */
    private PickUpPass pass(ActionRequest request, PickUpPass shown) {
        return proofs.passOf(request.requestId())
                .filter(pass -> pass.delegate().equals(shown.delegate()))
                .orElseThrow(() -> new PlatformException(RequestsError.WRONG_PASS));
    }

    private Handover kept(HandoverCommand command, Collector collector) {
        contents.registerAll(Stream.concat(command.signature().stream(), command.photo().stream())
                .toList());
        Handover handover =
                new Handover(command, collector, TenantScope.current().actor(), clock.instant());
        proofs.add(handover);
        return handover;
    }

    private void give(ActionRequest request, Handover handover) {
        request.mustBe(EnumSet.of(RequestKind.PICK_UP));
        request.complete(handover);
        steps.piece(request).become(CustodyState.RELEASED);
        steps.told(
                request,
                "requests.completed",
                Map.of("collected-by", handover.collectedBy(), "handover", Long.toString(handover.id())));
    }
}
