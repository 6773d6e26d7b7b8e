package org.waypost.notifications.internal;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * What a letter brings besides its words.
 *
 * @param files that go with it
 * @param link to the files that are too large to go with it; null otherwise
 * @param until when the link ends; null without one
 */
record Enclosures(List<Enclosure> files, URI link, Instant until) {
    /** A letter of words. */
    static final Enclosures NONE = new Enclosures(List.of(), null, null);

    static Enclosures of(List<Enclosure> files) {
        return new Enclosures(files, null, null);
    }

    static Enclosures at(URI link, Instant until) {
        return new Enclosures(List.of(), link, until);
    }

    boolean isLinked() {
        return link != null;
    }

    /** The text of the letter for the files of the house: without what would open the link. */
    String kept(String text) {
        return isLinked() ? text.replace(link.toString(), "…") : text;
    }
}
