package org.waypost.verification;

import java.time.Instant;

/**
 * What opens an application without an account. It stands in one e-mail and nowhere else.
 *
 * @param token what the address carries
 * @param until when it opens nothing any more
 */
public record ApplicationLink(String token, Instant until) {
    /** Hides the token. */
    @Override
    public String toString() {
        return "ApplicationLink[" + until + "]";
    }
}
