package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.waypost.requests.ActionRequest;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.StepAsSeen;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * Steps of requests as their caller saw them: header {@code If-Match} with {@link RequestJson#version()}, in quotation marks or
 * without. Absent, or {@code *}, means whatever the request is now.
 */
@RequestScoped
class SeenRequests {
    static final String HEADER = "If-Match";

    private static final String ANY = "*";

    @Inject
    private StepAsSeen stepAsSeen;

    /** Takes a step and shows what became of the request. */
    RequestJson step(String id, String seen, Function<ActionRequestId, ActionRequest> step) {
        return RequestJson.of(taken(ActionRequestId.of(id), seen, step));
    }

    ActionRequest taken(ActionRequestId id, String seen, Function<ActionRequestId, ActionRequest> step) {
        return version(seen)
                .map(version -> stepAsSeen.step(id, version, () -> step.apply(id)))
                .orElseGet(() -> step.apply(id));
    }

    void refuseUnlessSeen(ActionRequestId id, String seen) {
        version(seen).ifPresent(version -> stepAsSeen.refuseUnlessSeen(id, version));
    }

    private static Optional<Long> version(String seen) {
        if (seen == null || seen.isBlank() || seen.equals(ANY)) {
            return Optional.empty();
        }
        String bare = seen.trim().replaceFirst("^\"(.*)\"$", "$1");
        if (!bare.matches("\\d{1,18}")) {
            throw new PlatformException(SharedError.INVALID, HEADER);
        }
        return Optional.of(Long.valueOf(bare));
    }
}
