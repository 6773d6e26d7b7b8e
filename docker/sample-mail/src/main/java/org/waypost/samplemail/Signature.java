package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Handwriting;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;

/** A name signed in a hurry, mostly with a stroke below it. */
final class Signature {
    private final String name;
    private final Dice dice;

    Signature(String name, Dice dice) {
        this.name = name;
        this.dice = dice;
    }

    void write(Graphics2D pen, double x, double y) {
        AffineTransform before = pen.getTransform();
        pen.rotate(Math.toRadians(dice.between(-6, -1)), x, y);
        pen.setPaint(Ink.PEN.of(dice.oneOf(Palette.PENS), dice));
        Typeface face = dice.oneOf(List.of(Typeface.QUICK_HAND, Typeface.QUICK_HAND, Typeface.ROUND_HAND));
        double size = face == Typeface.QUICK_HAND ? 92 : 62;
        Lettering lettering = Lettering.of(face, size).tracked(-1.5);
        new Handwriting(lettering, dice).write(pen, name, x, y);
        if (dice.chance(0.7)) {
            stroke(pen, x, y, lettering.width(name));
        }
        pen.setTransform(before);
    }

    private void stroke(Graphics2D pen, double x, double y, double width) {
        Path2D stroke = new Path2D.Double();
        stroke.moveTo(x + width * 0.96, y - 6);
        stroke.curveTo(x + width * 1.16, y + 4, x + width * 0.6, y + 20, x + width * 0.12, y + dice.between(16, 26));
        stroke.quadTo(x + width * 0.5, y + 10, x + width * dice.between(0.8, 1.1), y + 14);
        pen.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(stroke);
    }
}
