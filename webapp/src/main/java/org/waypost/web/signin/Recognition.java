package org.waypost.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.waypost.shared.PlatformException;

/** What the sign-in makes of a request. */
public sealed interface Recognition {
    /** A person or program of this site. */
    record Known(Caller caller) implements Recognition {}

    /** Nobody yet. */
    record Stranger() implements Recognition {}

    /** Shows the session of another site: as good as none, and not to be touched. */
    record Foreigner() implements Recognition {}

    /** Shows a token that is not valid here. */
    record Refused(String reason) implements Recognition {}

    /** The identity provider or the database does not answer, so nobody can tell. */
    record Undecided(PlatformException reason) implements Recognition {}

    /** What was made of a request; a stranger when the sign-in did not look at it. */
    static Recognition of(HttpServletRequest request) {
        return request.getAttribute(Recognition.class.getName()) instanceof Recognition known ? known : new Stranger();
    }

    /** Whether the request may go on to an area that is {@code open} to anybody, or only to somebody known. */
    default boolean isWelcomeAt(boolean open) {
        return this instanceof Known || (open && !(this instanceof Foreigner));
    }

    /** Keeps it in the request. */
    default void rememberIn(HttpServletRequest request) {
        request.setAttribute(Recognition.class.getName(), this);
    }
}
