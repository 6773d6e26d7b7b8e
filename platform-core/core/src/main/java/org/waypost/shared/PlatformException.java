package org.waypost.shared;

import java.util.List;

/**
 * An error with a stable code. The message for people is looked up by the code in the caller's language, with the
 * {@linkplain #arguments() arguments} filled in; {@link #getMessage()} is for logs.
 */
public class PlatformException extends RuntimeException {
    private final transient PlatformErrorCode code;
    private final transient List<Object> arguments;

    /** An error by its code, with what the message names. */
    public PlatformException(PlatformErrorCode code, Object... arguments) {
        super(code.code() + " " + code + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** An error that another one caused. */
    public PlatformException(PlatformErrorCode code, Throwable cause, Object... arguments) {
        this(code, arguments);
        initCause(cause);
    }

    /** The stable code. */
    public final PlatformErrorCode code() {
        return code;
    }

    /** What the message names, in the order of its placeholders. */
    public final List<Object> arguments() {
        return arguments;
    }
}
