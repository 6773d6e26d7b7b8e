package org.waypost.samplemail;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Noise;

/** The ridges of a landscape, the far ones pale, sometimes rugged, the near ones dark and round. */
final class Hills {
    private final View view;
    private final Dice dice;

    Hills(View view, Dice dice) {
        this.view = view;
        this.dice = dice;
    }

    void paint(Graphics2D pen, boolean behindWater) {
        int count = dice.whole(3, 5);
        double room = view.frame().getMaxY() - view.horizon();
        for (int i = 0; i < count; i++) {
            double near = i / (double) (count - 1);
            double base = view.horizon() + room * (behindWater ? 0.02 : 0.75 * near * near);
            double tall = view.tall(behindWater ? 0.22 * (1 - 0.6 * near) : 0.24 * (1 - 0.45 * near));
            Color color = Palette.mix(view.mood().far(), view.mood().near(), near * (behindWater ? 0.75 : 0.95));
            ridge(pen, base, tall, near, color);
        }
    }

    private void ridge(Graphics2D pen, double base, double tall, double near, Color color) {
        double phase = dice.between(0, 200);
        double length = view.wide(dice.between(0.22, 0.4));
        boolean rugged = near < 0.5 && dice.chance(0.6);
        Color foot = Palette.mix(color, view.mood().low(), 0.38 * (1 - near));
        pen.setPaint(new GradientPaint(0, (float) (base - tall), color, 0, (float) (base + tall * 0.4), foot));
        pen.fill(rugged ? rugged(base, tall, length, phase) : rolling(base, tall, length, phase));
        pen.setPaint(Ink.STAMPED.of(Palette.faint(Palette.mix(color, Color.BLACK, 0.5), 46), dice));
        double lower = base + tall * 0.22;
        pen.fill(
                rugged
                        ? rugged(lower, tall * 0.9, length * 0.97, phase + 0.05)
                        : rolling(lower, tall * 0.9, length * 0.97, phase + 0.05));
    }

    /** Round hills, each so long, on a base line. */
    Shape rolling(double base, double tall, double length, double phase) {
        return silhouette(x -> base - tall * Math.max(0.02, 0.5 + Noise.cloud(x / length + phase, phase, 4)));
    }

    private Shape rugged(double base, double tall, double length, double phase) {
        return silhouette(x -> base - tall * Math.max(0.02, peaks(x / length + phase)));
    }

    // noise folded at zero has sharp crests
    private static double peaks(double place) {
        double crest = 1 - 1.5 * Math.abs(Noise.at(place * 1.3, 7.3));
        double shoulders = 1 - 1.5 * Math.abs(Noise.at(place * 3.1, 21.9));
        return 0.22 + 0.66 * crest + 0.2 * shoulders * crest + 0.16 * Noise.cloud(place * 9, 3.1, 4);
    }

    private Shape silhouette(DoubleUnaryOperator skyline) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(view.x(0), view.frame().getMaxY());
        for (int i = 0; i <= 260; i++) {
            double x = view.x(i / 260.0);
            shape.lineTo(x, skyline.applyAsDouble(x));
        }
        shape.lineTo(view.x(1), view.frame().getMaxY());
        shape.closePath();
        return shape;
    }
}
