package org.waypost.samplemail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.waypost.samplemail.View.Mood;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;

/** A simple printed landscape for postcards, stamps and covers: sky, ridges paling with distance, sometimes a lake. */
final class Landscape {
    private final Dice dice;
    private final boolean lake;
    private final View view;

    Landscape(Rectangle2D frame, Dice dice) {
        this.dice = dice;
        this.lake = dice.chance(0.5);
        double sky = lake ? dice.between(0.52, 0.64) : dice.between(0.42, 0.55);
        this.view = new View(frame, frame.getY() + frame.getHeight() * sky, dice.oneOf(Mood.ALL));
    }

    void paint(Graphics2D pen) {
        Shape before = pen.getClip();
        pen.clip(view.frame());
        new Sky(view, dice).paint(pen);
        new Hills(view, dice).paint(pen, lake);
        if (lake) {
            new Lake(view, dice).paint(pen);
        }
        foreground(pen);
        pen.setPaint(Ink.STAMPED.of(new Color(255, 250, 236, 30), dice));
        pen.fill(view.frame());
        pen.setClip(before);
    }

    private void foreground(Graphics2D pen) {
        double base = view.frame().getMaxY() - view.tall(dice.between(0.02, 0.07));
        pen.setColor(Palette.mix(view.mood().near(), Color.BLACK, 0.25));
        pen.fill(new Hills(view, dice).rolling(base, view.tall(0.07), view.wide(0.6), dice.between(0, 200)));
        double x = view.x(dice.between(0, 0.9));
        for (int trees = dice.whole(0, 9); trees > 0; trees--) {
            double place = x + view.wide(dice.bell(0.05));
            pen.fill(fir(place, base + view.tall(0.03), view.tall(dice.between(0.12, 0.3))));
        }
    }

    private static Shape fir(double x, double base, double tall) {
        int tiers = 7;
        Path2D fir = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int tier = 1; tier <= tiers; tier++) {
            double y = base - tall + tall * 0.94 * tier / tiers;
            double half = tall * (0.05 + 0.17 * tier / tiers);
            fir.moveTo(x, y - tall * 0.3 * (0.4 + 0.6 * tier / tiers));
            fir.lineTo(x + half, y);
            fir.lineTo(x - half, y);
            fir.closePath();
        }
        fir.append(new Rectangle2D.Double(x - tall * 0.015, base - tall * 0.08, tall * 0.03, tall * 0.14), false);
        return fir;
    }
}
