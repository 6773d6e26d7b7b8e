package org.waypost.samplemail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;

/** A piece of paper stuck on another one, a little crooked and a little proud of it. */
final class Sticker {
    private Sticker() {}

    /** Sticks a label of that size and colour there and lets the caller print on it from its own upper left corner. */
    static void stick(
            Graphics2D pen, RoundRectangle2D place, Color color, double degrees, Consumer<Graphics2D> printer) {
        AffineTransform before = pen.getTransform();
        pen.rotate(Math.toRadians(degrees), place.getCenterX(), place.getCenterY());
        pen.translate(place.getX(), place.getY());
        Shape label = new RoundRectangle2D.Double(
                0, 0, place.getWidth(), place.getHeight(), place.getArcWidth(), place.getArcHeight());
        shade(pen, label);
        pen.setColor(color);
        pen.fill(label);
        pen.setColor(new Color(255, 255, 255, 90));
        pen.draw(label);
        printer.accept(pen);
        pen.setTransform(before);
    }

    private static void shade(Graphics2D pen, Shape label) {
        AffineTransform before = pen.getTransform();
        for (int i = 0; i < 4; i++) {
            pen.translate(0.7, 0.9);
            pen.setColor(new Color(40, 28, 14, 30));
            pen.fill(label);
        }
        pen.setTransform(before);
    }
}
