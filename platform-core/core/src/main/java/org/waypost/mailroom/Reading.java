package org.waypost.mailroom;

import java.util.List;
import java.util.Optional;

/**
 * What was read off a photograph, before anybody asks whose mail it is.
 *
 * @param lines of text from top to bottom
 * @param clues what a clerk would look for, the surest of each kind first
 */
public record Reading(List<String> lines, List<Clue> clues) {
    /** Copies the lists. */
    public Reading {
        lines = List.copyOf(lines);
        clues = List.copyOf(clues);
    }

    /** Everything that was read, line by line. */
    public String text() {
        return String.join("\n", lines);
    }

    /** The clues of a kind, the surest first. */
    public List<Clue> of(Kind kind) {
        return clues.stream().filter(clue -> clue.kind() == kind).toList();
    }

    /** The surest value of a kind. */
    public Optional<Clue> best(Kind kind) {
        return clues.stream().filter(clue -> clue.kind() == kind).findFirst();
    }

    /**
     * Something a clerk would read off.
     *
     * @param kind what it is
     * @param value tidied
     * @param confidence 0 to 1
     */
    public record Clue(Kind kind, String value, double confidence) {}

    /** What a clerk would read off a piece. */
    public enum Kind {
        /** A name in the address; there may be several. */
        RECIPIENT,
        /** The number of the mailbox without words before it. */
        MAILBOX_NUMBER,
        /** Who sent it. */
        SENDER,
        /** The carrier's short code. */
        CARRIER,
        /** The carrier's number. */
        TRACKING_NUMBER,
        /** Words that ask to send it back. */
        RETURN_TO_SENDER,
        /** Words that give it legal weight. */
        LEGAL_MARK
    }
}
