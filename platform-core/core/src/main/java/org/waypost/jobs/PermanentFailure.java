package org.waypost.jobs;

/** Says that a job can never succeed, so that it becomes a dead letter at once instead of being tried again. */
public class PermanentFailure extends Exception {
    /** A failure with a reason for operators; it is stored and shown, so it holds no secrets. */
    public PermanentFailure(String reason) {
        super(reason);
    }

    /** A failure that another error caused. */
    public PermanentFailure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
