package org.waypost.samplemail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.waypost.samplemail.ink.Dice;

/** The invented senders, read once from {@code senders.txt}. */
final class Senders {
    private static final List<Sender> ALL = read();

    private Senders() {}

    /** A sender of one of the trades at that place, else of that language, else from the United States. */
    static Sender drawn(Locale place, Set<Trade> trades, Dice dice) {
        List<Sender> near = those(s -> s.place().equals(place) && trades.contains(s.trade()));
        if (near.isEmpty()) {
            near = those(s -> s.place().getLanguage().equals(place.getLanguage()) && trades.contains(s.trade()));
        }
        if (near.isEmpty()) {
            near = those(s -> s.place().equals(Locale.US) && trades.contains(s.trade()));
        }
        return dice.oneOf(near);
    }

    /** Every sender there is. */
    static List<Sender> all() {
        return ALL;
    }

    private static List<Sender> those(Predicate<Sender> wanted) {
        return ALL.stream().filter(wanted).toList();
    }

    private static List<Sender> read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Senders.class.getResourceAsStream("senders.txt"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Senders::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sender parse(String line) {
        List<String> parts = Arrays.asList(line.split("; ", -1));
        return new Sender(
                parts.get(2),
                parts.subList(3, parts.size()),
                Locale.forLanguageTag(parts.get(0)),
                Trade.valueOf(parts.get(1)));
    }
}
