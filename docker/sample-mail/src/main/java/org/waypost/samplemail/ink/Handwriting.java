package org.waypost.samplemail.ink;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import org.waypost.samplemail.ink.TrueTypeFace.Glyph;

/** A hand that writes in one of the written faces and never makes the same letter twice. */
public final class Handwriting {
    private final Lettering lettering;
    private final Dice dice;
    private final double slope;

    /** The dice decide how the lines of this writer rise or fall. */
    public Handwriting(Lettering lettering, Dice dice) {
        this.lettering = lettering;
        this.dice = dice;
        this.slope = dice.bell(0.012);
    }

    /** Writes lines one under the other in the pen's paint and gives the baseline the next one would have. */
    public double write(Graphics2D pen, List<String> lines, double x, double y, double leading) {
        double baseline = y;
        for (String line : lines) {
            write(pen, line, x + dice.bell(leading * 0.06), baseline);
            baseline += leading + dice.bell(leading * 0.03);
        }
        return baseline;
    }

    /** Writes one line with its baseline beginning at the place. */
    public void write(Graphics2D pen, String line, double x, double y) {
        double phase = dice.between(0, 100);
        double at = x;
        for (String word : line.split("(?<= )", -1)) {
            double rise = slope * (at - x) + Noise.at(at / 190 + phase, y / 90) * lettering.size() * 0.05;
            pen.fill(word(word, at, y + rise));
            at += lettering.width(word) * dice.between(0.98, 1.03) + lettering.size() * 0.07;
        }
    }

    private Shape word(String word, double x, double y) {
        Path2D shape = new Path2D.Double();
        double at = x;
        for (int character : word.codePoints().toArray()) {
            Glyph glyph = lettering.face().glyph(character);
            shape.append(glyph.outline().getPathIterator(letter(at, y + slope * (at - x))), false);
            at += lettering.advance(glyph) * (1 + dice.bell(0.015));
        }
        return shape;
    }

    private AffineTransform letter(double x, double y) {
        AffineTransform letter = AffineTransform.getTranslateInstance(x, y + dice.bell(lettering.size() * 0.012));
        letter.rotate(slope + dice.bell(0.018));
        letter.shear(dice.bell(0.025), 0);
        double size = lettering.size() * (1 + dice.bell(0.022));
        letter.scale(size * lettering.stretch(), size);
        return letter;
    }
}
