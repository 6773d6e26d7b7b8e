package org.waypost.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sizes given on the command line as {@code name=number}; the rest has its usual value. */
public final class Parameters {
    private static final String FORM = "[a-z-]+=[0-9]+";

    private final Map<String, Integer> given;

    private Parameters(Map<String, Integer> given) {
        this.given = given;
    }

    /** Those among the arguments. */
    public static Parameters of(List<String> arguments) {
        Map<String, Integer> given = new HashMap<>();
        arguments.stream()
                .filter(argument -> argument.matches(FORM))
                .map(argument -> argument.split("=", 2))
                .forEach(pair -> given.put(pair[0], Integer.valueOf(pair[1])));
        return new Parameters(given);
    }

    /** Whether an argument is one of these and no name of a benchmark. */
    static boolean isOne(String argument) {
        return argument.matches(FORM);
    }

    /** A size, or what it usually is. */
    public int number(String name, int usual) {
        return given.getOrDefault(name, usual);
    }
}
