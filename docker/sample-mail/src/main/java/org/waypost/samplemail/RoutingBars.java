package org.waypost.samplemail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;

/** The bars a sorting machine sprays along the lower edge. They only look like a code: they mean nothing. */
final class RoutingBars {
    private static final double PITCH = 7.1;

    private RoutingBars() {}

    /** Bars of four heights in black, in the lower right corner, beginning there. */
    static void print(Graphics2D pen, double x, double y, int count, Dice dice) {
        Path2D bars = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            double up = dice.chance(0.5) ? 9 : 3;
            double down = dice.chance(0.5) ? 9 : 3;
            bars.append(new Rectangle2D.Double(x + i * PITCH, y - up, 2.9, up + down), false);
        }
        pen.setPaint(Ink.RIBBON.of(Palette.SOFT_BLACK, dice));
        pen.fill(bars);
    }

    /** The pale orange marks of another machine. */
    static void fluorescent(Graphics2D pen, double x, double y, int count, Dice dice) {
        Path2D bars = new Path2D.Double();
        for (int i = 0; i < count; i++) {
            if (dice.chance(0.6)) {
                bars.append(new Rectangle2D.Double(x + i * PITCH * 1.5, y, 4, 20), false);
            }
        }
        pen.setPaint(Ink.STAMPED.of(new Color(240, 120, 70, 190), dice));
        pen.fill(bars);
    }
}
