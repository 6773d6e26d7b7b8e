package org.waypost.local.process;

/** The platform cannot start or go on; the message is one line for a person: what is wrong and what to do. */
public final class LocalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LocalException(String message) {
        super(message);
    }

    public LocalException(String message, Throwable cause) {
        super(message, cause);
    }
}
