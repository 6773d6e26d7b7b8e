package org.waypost.requests;

import org.waypost.shared.PlatformException;

/** Somebody took a step on a request that was changed since he saw it. It tells what the request is now. */
public final class StaleRequestException extends PlatformException {
    private final transient ActionRequest now;

    StaleRequestException(ActionRequest now) {
        super(RequestsError.CHANGED_MEANWHILE);
        this.now = now;
    }

    /** The request as it is. */
    public ActionRequest now() {
        return now;
    }
}
