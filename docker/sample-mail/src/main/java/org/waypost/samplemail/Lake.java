package org.waypost.samplemail;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.waypost.samplemail.View.Mood;
import org.waypost.samplemail.ink.Dice;

/** The water of a landscape, with the light on its ripples and now and then a sail. */
final class Lake {
    private final View view;
    private final Mood mood;
    private final Dice dice;
    private final double top;
    private final double bottom;

    Lake(View view, Dice dice) {
        this.view = view;
        this.mood = view.mood();
        this.dice = dice;
        this.top = view.horizon() + view.tall(0.015);
        this.bottom = view.frame().getMaxY();
    }

    void paint(Graphics2D pen) {
        Color far = Palette.mix(mood.low(), mood.water(), 0.35);
        Color near = Palette.mix(mood.water(), mood.near(), 0.45);
        pen.setPaint(new GradientPaint(0, (float) top, far, 0, (float) bottom, near));
        pen.fill(new Rectangle2D.Double(view.x(0), top, view.wide(1), bottom - top));
        for (int i = 0; i < 260; i++) {
            ripple(pen);
        }
        if (dice.chance(0.6)) {
            double tall = view.tall(dice.between(0.09, 0.16));
            boat(pen, view.x(dice.between(0.2, 0.8)), top + tall * 0.35, tall);
        }
    }

    private void ripple(Graphics2D pen) {
        double depth = Math.pow(dice.between(0, 1), 1.6);
        double wide = view.wide(0.01 + 0.07 * depth) * dice.between(0.4, 1.4);
        double tall = view.tall(0.0015 + 0.005 * depth);
        pen.setColor(Palette.faint(dice.chance(0.55) ? mood.sun() : mood.near(), dice.whole(18, 60)));
        pen.fill(new Ellipse2D.Double(view.x(dice.between(-0.05, 1)), top + depth * (bottom - top), wide, tall));
    }

    private void boat(Graphics2D pen, double x, double y, double tall) {
        double deck = y - tall * 0.08;
        Path2D sails = new Path2D.Double();
        sails.moveTo(x, y - tall);
        sails.quadTo(x + tall * 0.34, y - tall * 0.4, x + tall * 0.4, deck);
        sails.lineTo(x, deck);
        sails.closePath();
        sails.moveTo(x - tall * 0.04, y - tall * 0.88);
        sails.quadTo(x - tall * 0.22, y - tall * 0.4, x - tall * 0.3, deck);
        sails.lineTo(x - tall * 0.04, deck);
        sails.closePath();
        pen.setColor(Palette.mix(Color.WHITE, mood.low(), 0.25));
        pen.fill(sails);
        pen.setColor(mood.near());
        pen.fill(new Arc2D.Double(x - tall * 0.4, y - tall * 0.16, tall * 0.85, tall * 0.26, 180, 180, Arc2D.CHORD));
    }
}
