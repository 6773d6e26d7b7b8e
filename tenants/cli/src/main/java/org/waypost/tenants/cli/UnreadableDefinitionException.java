package org.waypost.tenants.cli;

/** A file that is no JSON document; there is nothing else to check in it. */
final class UnreadableDefinitionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableDefinitionException(Problem problem) {
        super(problem.line());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
