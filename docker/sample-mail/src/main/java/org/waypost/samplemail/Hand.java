package org.waypost.samplemail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Handwriting;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;

/**
 * How one person writes, decided by the name: the same grandmother always has the same hand and the same pen.
 *
 * @param size em height that looks as large as another face at 1
 * @param leading from line to line, against the height asked for
 */
record Hand(Typeface face, double size, double leading, Color pen) {
    /**
     * Where to write: the first baseline's beginning, how tall letters should look, how long a line may get.
     */
    record Space(double x, double y, double height, double room) {}

    private static final List<Hand> HANDS = List.of(
            new Hand(Typeface.PRINTED_HAND, 1, 1.3, Palette.PEN_BLUE),
            new Hand(Typeface.ROUND_HAND, 1.06, 1.34, Palette.PEN_BLUE),
            new Hand(Typeface.QUICK_HAND, 1.5, 1.3, Palette.PEN_BLUE),
            new Hand(Typeface.MARKER, 1.06, 1.2, Palette.BLACK));

    static Hand of(String name) {
        Dice dice = Dice.of(name.hashCode(), 3);
        Hand hand = dice.oneOf(HANDS);
        return hand.face == Typeface.MARKER ? hand : hand.with(dice.oneOf(Palette.PENS));
    }

    private Hand with(Color other) {
        return new Hand(face, size, leading, other);
    }

    /** The text broken into lines no wider than that when written as tall as {@code height}. */
    List<String> wrap(String text, double height, double room) {
        return Lettering.of(face, height * size).wrap(text, room * 0.94);
    }

    /** How wide one line gets. */
    double width(String line, double height) {
        return Lettering.of(face, height * size).width(line) * 1.06;
    }

    /** Writes lines there, smaller if they would not fit, and gives the next baseline. */
    double write(Graphics2D graphics, List<String> lines, Space space, Dice dice) {
        double wanted = space.height() * size;
        Lettering lettering = Lettering.of(face, wanted).fitting(lines, space.room());
        graphics.setPaint(Ink.PEN.of(pen, dice));
        double step = space.height() * leading * (0.4 + 0.6 * lettering.size() / wanted);
        return new Handwriting(lettering, dice).write(graphics, lines, space.x(), space.y(), step);
    }
}
