package org.waypost.samplemail;

import java.awt.Graphics2D;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;

/** A company's return address in the upper left corner, with its mark. */
final class SenderBlock {
    private SenderBlock() {}

    /** Prints it from that corner and gives the baseline below it. */
    static double print(Graphics2D pen, Sender from, double x, double y, double size, Dice dice) {
        HouseStyle style = HouseStyle.of(from);
        double mark = style.plain() ? 0 : 62 * size;
        if (mark > 0) {
            style.mark(pen, x, y - 12 * size, mark, from.name());
        }
        double left = x + (mark > 0 ? mark + 18 * size : 0);
        pen.setPaint(Ink.PRINTED.of(style.color(), dice));
        style.bold(28 * size).fitting(from.name(), 520 * size).print(pen, from.name(), left, y + 13 * size);
        pen.setPaint(Ink.PRINTED.of(Palette.SOFT_BLACK, dice));
        Lettering lines = style.lettering(21 * size);
        return lines.printLines(pen, from.address(), left, y + 42 * size, 27 * size);
    }
}
