package org.waypost.tenants.cli;

/** The command cannot go on; the message tells a person why, in one sentence, and what to do about it. */
public final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CliException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Exit code 1: what was asked for was refused or went wrong. */
    public static CliException failed(String message) {
        return new CliException(1, message);
    }

    /** Exit code 2: the command or its settings are wrong. */
    public static CliException usage(String message) {
        return new CliException(2, message);
    }

    public int exitCode() {
        return exitCode;
    }
}
