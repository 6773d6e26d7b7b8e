package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One request of many, in its own transaction. */
@ApplicationScoped
@Transactional
class OneOfMany {
    @Inject
    private ActionRequests requests;

    @Inject
    private TakeRequest takeRequest;

    @Inject
    private StagePiece stagePiece;

    @Inject
    private CompleteRequest completeRequest;

    @Inject
    private DeclineRequest declineRequest;

    ActionRequest step(SeenRequest seen, StepCommand command) {
        ActionRequest request = requests.held(seen.id());
        seen.version().ifPresent(request::mustBeAsSeen);
        return switch (command.step()) {
            case TAKE -> takeRequest.take(seen.id());
            case GIVE_BACK -> takeRequest.giveBack(seen.id());
            case GIVE -> takeRequest.giveTo(seen.id(), command.colleague().orElseThrow());
            case STAGE -> stagePiece.stage(seen.id());
            case PUT_BACK -> stagePiece.putBack(seen.id());
            case COMPLETE -> completeRequest.complete(seen.id());
            case DECLINE -> declineRequest.decline(seen.id(), command.reason());
        };
    }
}
