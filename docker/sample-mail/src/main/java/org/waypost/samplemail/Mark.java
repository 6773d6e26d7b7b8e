package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.waypost.samplemail.ink.Lettering;

/** A company's mark, drawn in the pen's colour into a square. Places in the methods run from 0 to 1 over the square. */
final class Mark {
    private static final Color PAPER = new Color(255, 255, 255, 225);

    private final Graphics2D pen;
    private final double left;
    private final double top;
    private final double side;

    Mark(Graphics2D pen, double left, double top, double side) {
        this.pen = pen;
        this.left = left;
        this.top = top;
        this.side = side;
    }

    void draw(int number, Lettering letters, String initial) {
        switch (number) {
            case 0 -> sun();
            case 1 -> waves();
            case 2 -> initial(letters, initial);
            case 3 -> hills();
            case 4 -> leaf();
            case 5 -> bars();
            default -> shield();
        }
    }

    private double x(double part) {
        return left + side * part;
    }

    private double y(double part) {
        return top + side * part;
    }

    private void bar(double x, double y, double wide, double tall) {
        pen.fill(new Rectangle2D.Double(x(x), y(y), side * wide, side * tall));
    }

    private void sun() {
        pen.fill(new Arc2D.Double(x(0.2), y(0.3), side * 0.6, side * 0.6, 0, 180, Arc2D.PIE));
        for (int i = 0; i < 3; i++) {
            bar(0.1 * i, 0.66 + 0.12 * i, 1 - 0.2 * i, 0.06);
        }
    }

    private void waves() {
        pen.fill(new Ellipse2D.Double(left, top, side, side));
        pen.setColor(PAPER);
        pen.setStroke(new BasicStroke((float) (side * 0.07)));
        for (int i = 0; i < 3; i++) {
            double at = 0.38 + 0.15 * i;
            Path2D wave = new Path2D.Double();
            wave.moveTo(x(0.14), y(at));
            wave.curveTo(x(0.4), y(at - 0.16), x(0.6), y(at + 0.16), x(0.86), y(at));
            pen.draw(wave);
        }
    }

    private void initial(Lettering letters, String initial) {
        pen.fill(new RoundRectangle2D.Double(left, top, side, side, side * 0.3, side * 0.3));
        pen.setColor(PAPER);
        letters.printCentred(pen, initial, x(0.5), y(0.76));
    }

    private void hills() {
        Path2D hills = new Path2D.Double();
        hills.moveTo(x(0), y(0.85));
        hills.lineTo(x(0.36), y(0.2));
        hills.lineTo(x(0.58), y(0.58));
        hills.lineTo(x(0.7), y(0.42));
        hills.lineTo(x(1), y(0.85));
        hills.closePath();
        pen.fill(hills);
    }

    private void leaf() {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x(0.1), y(0.9));
        leaf.curveTo(x(0), y(0.2), x(0.5), y(0.1), x(0.95), y(0.05));
        leaf.curveTo(x(0.95), y(0.6), x(0.7), y(0.95), x(0.1), y(0.9));
        pen.fill(leaf);
        pen.setColor(PAPER);
        pen.setStroke(new BasicStroke((float) (side * 0.05)));
        pen.draw(new Line2D.Double(x(0.16), y(0.84), x(0.7), y(0.3)));
    }

    private void bars() {
        for (int i = 0; i < 4; i++) {
            double tall = 0.35 + 0.2 * i;
            bar(0.26 * i, 0.95 - tall, 0.18, tall);
        }
    }

    private void shield() {
        Path2D shield = new Path2D.Double();
        shield.moveTo(x(0.1), y(0.08));
        shield.lineTo(x(0.9), y(0.08));
        shield.curveTo(x(0.9), y(0.6), x(0.8), y(0.8), x(0.5), y(1));
        shield.curveTo(x(0.2), y(0.8), x(0.1), y(0.6), x(0.1), y(0.08));
        pen.fill(shield);
        pen.setColor(PAPER);
        bar(0.46, 0.2, 0.08, 0.6);
        bar(0.24, 0.38, 0.52, 0.08);
    }
}
