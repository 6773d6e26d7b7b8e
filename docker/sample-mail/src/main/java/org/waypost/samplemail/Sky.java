package org.waypost.samplemail;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import org.waypost.samplemail.ink.Dice;

/** The sky of a landscape, with a low sun and a few clouds. */
final class Sky {
    private final View view;
    private final Dice dice;

    Sky(View view, Dice dice) {
        this.view = view;
        this.dice = dice;
    }

    void paint(Graphics2D pen) {
        float top = (float) view.frame().getY();
        pen.setPaint(new GradientPaint(
                0,
                top,
                view.mood().zenith(),
                0,
                (float) view.horizon(),
                view.mood().low()));
        pen.fill(view.frame());
        double x = view.x(dice.between(0.45, 0.85));
        double y = view.up(dice.between(0.35, 0.85));
        double size = view.tall(dice.between(0.05, 0.09));
        glow(pen, x, y, size * 7);
        pen.setColor(view.mood().sun());
        pen.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
        for (int i = 0; i < 5; i++) {
            cloud(pen);
        }
    }

    private void glow(Graphics2D pen, double x, double y, double reach) {
        Color[] fading = {
            Palette.faint(view.mood().sun(), 170), Palette.faint(view.mood().sun(), 0)
        };
        pen.setPaint(new RadialGradientPaint((float) x, (float) y, (float) reach, new float[] {0, 1}, fading));
        pen.fill(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach));
    }

    private void cloud(Graphics2D pen) {
        double x = view.x(dice.between(-0.1, 0.95));
        double y = view.up(dice.between(0.08, 0.7));
        double wide = view.wide(dice.between(0.08, 0.22));
        pen.setColor(Palette.faint(Palette.mix(view.mood().low(), Color.WHITE, 0.6), 60));
        for (int i = 0; i < 9; i++) {
            double w = wide * dice.between(0.3, 0.8);
            double h = w * dice.between(0.1, 0.2);
            pen.fill(new Ellipse2D.Double(x + wide * dice.between(0, 0.8), y + h * dice.bell(0.5), w, h));
        }
    }
}
