package org.waypost.samplemail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waypost.samplemail.ink.Dice;

/**
 * What one piece is to be: who writes to whom, and the dice for all that is left to chance.
 *
 * @param address the recipient as this sender writes him
 * @param scale pixels a unit
 */
record Posting(Recipient to, Sender from, Address address, LocalDate day, double scale, Dice dice) {

    static Posting of(Recipient to, Sender from, double scale, Dice dice) {
        LocalDate day = LocalDate.of(2026, 1, 5).plusDays(dice.whole(0, 320));
        return new Posting(to, from, Address.of(to, from.place(), dice), day, scale, dice);
    }

    boolean american() {
        return from.place().getCountry().equals("US");
    }

    Phrases phrases() {
        return Phrases.of(from.place());
    }

    /** The day in figures, as the sender's country writes it. */
    String figures() {
        return day.format(DateTimeFormatter.ofPattern(american() ? "MM/dd/yyyy" : "dd.MM.yyyy", Locale.ROOT));
    }
}
