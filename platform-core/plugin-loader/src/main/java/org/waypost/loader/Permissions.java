package org.waypost.loader;

import java.util.Set;

/**
 * What a plugin asks for beyond computing, as its manifest declares it and the administrator sees it.
 *
 * @param network hosts it talks to through the host's client: {@code api.example.com}, {@code *.example.com} or {@code *}
 * @param rawNetwork whether it opens connections of its own, to anybody
 * @param programs programs of the machine it runs
 * @param directory whether it reads and writes files
 * @since 0.1
 */
public record Permissions(Set<String> network, boolean rawNetwork, Set<String> programs, boolean directory) {
    /** Nothing at all. */
    public static final Permissions NONE = new Permissions(Set.of(), false, Set.of(), false);

    /**
     * Copies the sets.
     *
     * @since 0.1
     */
    public Permissions {
        network = Set.copyOf(network);
        programs = Set.copyOf(programs);
    }
}
