package org.waypost.mailroom.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import org.waypost.mailroom.Reading;
import org.waypost.mailroom.Reading.Clue;
import org.waypost.mailroom.Reading.Kind;

/** A reading put together clue by clue, each read with confidence 0.9 unless said otherwise. */
final class Readings {
    private static final double USUAL = 0.9;

    private final List<String> lines = new ArrayList<>();
    private final List<Clue> clues = new ArrayList<>();

    static Readings addressedTo(String... names) {
        Readings readings = new Readings();
        for (String name : names) {
            readings.with(Kind.RECIPIENT, name);
        }
        return readings;
    }

    Readings number(String number) {
        return with(Kind.MAILBOX_NUMBER, number);
    }

    Readings with(Kind kind, String value) {
        return with(kind, value, USUAL);
    }

    Readings with(Kind kind, String value, double confidence) {
        clues.add(new Clue(kind, value, confidence));
        return this;
    }

    Readings line(String line) {
        lines.add(line);
        return this;
    }

    Reading done() {
        return new Reading(lines, clues);
    }
}
