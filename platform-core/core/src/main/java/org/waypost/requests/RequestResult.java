package org.waypost.requests;

import java.util.Optional;

/**
 * What became of one request of many.
 *
 * @param id which
 * @param done the request as it is now; absent when nothing was changed
 * @param refused what the use case for one request threw; absent when it was done
 */
public record RequestResult(ActionRequestId id, Optional<ActionRequest> done, Optional<RuntimeException> refused) {
    static RequestResult done(ActionRequest request) {
        return new RequestResult(request.requestId(), Optional.of(request), Optional.empty());
    }

    static RequestResult refused(ActionRequestId id, RuntimeException reason) {
        return new RequestResult(id, Optional.empty(), Optional.of(reason));
    }
}
