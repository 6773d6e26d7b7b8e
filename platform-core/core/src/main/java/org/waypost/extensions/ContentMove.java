package org.waypost.extensions;

import java.util.Optional;

/**
 * Where a location's mail is.
 *
 * @param store where new mail goes
 * @param from where the rest still comes from; absent when nothing is being moved
 * @param moved files moved by the present or the last move
 * @param bytes how many bytes those were
 */
public record ContentMove(String store, Optional<String> from, long moved, long bytes) {}
