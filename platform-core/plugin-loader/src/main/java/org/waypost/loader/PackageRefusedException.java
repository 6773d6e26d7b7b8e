package org.waypost.loader;

import java.util.Objects;

/**
 * A package that must not be installed. The message is a whole English sentence for the plugin's author: what is wrong and
 * what to change.
 *
 * @since 0.1
 */
public final class PackageRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PackageProblem problem;

    /**
     * A refusal.
     *
     * @param problem the stable code
     * @param sentence what the author should change
     * @since 0.1
     */
    public PackageRefusedException(PackageProblem problem, String sentence) {
        super(sentence);
        this.problem = Objects.requireNonNull(problem);
    }

    /**
     * What is wrong.
     *
     * @return the stable code
     * @since 0.1
     */
    public PackageProblem problem() {
        return problem;
    }
}
