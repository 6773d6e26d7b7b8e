package org.waypost.extensions.internal;

import java.util.Optional;

/**
 * Where a location's mail is kept.
 *
 * @param move names the last move; 0 when it was never moved
 * @param store where new mail goes
 * @param before where the rest is fetched from, while mail is being moved
 * @param left where something may still lie that came late, for a day after a move
 * @param moved files moved by the last move
 * @param bytes how many bytes those were
 */
record Place(long move, Shelf store, Optional<Shelf> before, Optional<Shelf> left, long moved, long bytes) {
    /** What holds for a location that was never moved. */
    static final Place USUAL = new Place(0, new Shelf("filesystem", ""), Optional.empty(), Optional.empty(), 0, 0);

    boolean uses(String name) {
        return store.name.equals(name)
                || before.filter(shelf -> shelf.name.equals(name)).isPresent()
                || left.filter(shelf -> shelf.name.equals(name)).isPresent();
    }

    /**
     * A store and whose it is.
     *
     * @param name of the offer
     * @param plugin its plugin's id
     */
    record Shelf(String name, String plugin) {}
}
