package org.waypost.loader.guard;

/** What a plugin threw, as text and stack: its class stays with the plugin. */
final class CopiedThrowable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 5;
    private static final int LONGEST = 2_000;

    private CopiedThrowable(String text, Throwable cause, StackTraceElement[] stack) {
        super(text, cause, false, true);
        setStackTrace(stack);
    }

    /** Runs code of the plugin, which may throw again. */
    static CopiedThrowable of(Throwable thrown, Secrets secrets) {
        return of(thrown, secrets, DEEPEST);
    }

    private static CopiedThrowable of(Throwable thrown, Secrets secrets, int depth) {
        Throwable cause = depth == 0 ? null : thrown.getCause();
        CopiedThrowable copied = cause == null || cause == thrown ? null : of(cause, secrets, depth - 1);
        return new CopiedThrowable(secrets.masked(text(thrown)), copied, thrown.getStackTrace());
    }

    /** Its text and that of what is behind it. */
    String whole() {
        Throwable last = this;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last == this ? getMessage() : getMessage() + ", because of " + last.getMessage();
    }

    private static String text(Throwable thrown) {
        String message = thrown.getMessage();
        String text = thrown.getClass().getName() + (message == null ? "" : ": " + message);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
