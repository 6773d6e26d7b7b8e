package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.photo.Sheet;
import org.waypost.samplemail.photo.Stock;

/** An empty envelope: its paper, what is inside pushing through, the seams of its back, the traces of the way. */
final class EnvelopePaper {
    private final double width;
    private final double height;
    private final Dice dice;
    private final Sheet sheet;

    EnvelopePaper(double width, double height, Stock stock, Posting posting) {
        this.width = width;
        this.height = height;
        this.dice = posting.dice().fork();
        this.sheet = new Sheet(width, height, posting.scale(), stock)
                .cut(new RoundRectangle2D.Double(0, 0, width, height, 7, 7));
        relief();
        seams(sheet.pen());
    }

    Sheet sheet() {
        return sheet;
    }

    private void relief() {
        double inset = dice.between(14, 30);
        sheet.relief()
                .roundedEdges(dice.between(7, 12), dice.between(0.25, 0.5))
                .waves(dice.between(260, 420), dice.between(2.5, 5), dice)
                .contents(inside(inset), dice.between(0.25, 0.7), 16);
        if (dice.chance(0.3)) {
            sheet.relief().fold(width * dice.between(0.2, 0.8), height / 2, dice.between(70, 110), -0.35);
        }
        if (dice.chance(0.35)) {
            sheet.relief().bentCorner(dice.whole(0, 3), dice.between(40, 110), dice.between(2, 6));
        }
    }

    private Rectangle2D inside(double inset) {
        double wide = width - inset * dice.between(2, 4);
        double tall = height - inset * dice.between(1.8, 2.6);
        return new Rectangle2D.Double(inset, inset, wide, tall);
    }

    // the flaps of the back show on the front as faint steps
    private void seams(Graphics2D pen) {
        double tip = height * dice.between(0.45, 0.62);
        double middle = width / 2 + dice.bell(6);
        seam(pen, 0, height, middle, height - tip * 0.9);
        seam(pen, width, height, middle, height - tip * 0.9);
        seam(pen, 0, 0, middle, tip);
        seam(pen, width, 0, middle, tip);
    }

    private static void seam(Graphics2D pen, double x1, double y1, double x2, double y2) {
        pen.setStroke(new BasicStroke(2.4f));
        pen.setColor(new Color(60, 50, 40, 9));
        pen.draw(new Line2D.Double(x1, y1, x2, y2));
        pen.setColor(new Color(255, 255, 255, 26));
        pen.draw(new Line2D.Double(x1, y1 + 2.4, x2, y2 + 2.4));
    }

    /** What rollers, belts and hands left; call it last. */
    void wear() {
        Graphics2D pen = sheet.pen();
        for (int i = dice.whole(1, 5); i > 0; i--) {
            smudge(pen, dice.between(0, width), dice.between(0, height), dice.between(20, 90));
        }
        for (int i = dice.whole(0, 4); i > 0; i--) {
            scuff(pen);
        }
        for (int i = dice.whole(2, 12); i > 0; i--) {
            pen.setColor(new Color(60, 50, 40, dice.whole(20, 90)));
            double size = dice.between(0.8, 2.4);
            pen.fill(new Ellipse2D.Double(dice.between(0, width), dice.between(0, height), size, size));
        }
    }

    private void smudge(Graphics2D pen, double x, double y, double size) {
        // black only: so thin a coat of any other colour would be rounded to a tint
        for (int i = 0; i < 8; i++) {
            pen.setColor(new Color(0, 0, 0, 2));
            double reach = size * dice.between(0.3, 1);
            pen.fill(new Ellipse2D.Double(x + dice.bell(size * 0.3), y + dice.bell(size * 0.2), reach * 1.6, reach));
        }
    }

    private void scuff(Graphics2D pen) {
        double x = dice.between(0, width);
        double y = dice.between(0, height);
        double long1 = dice.between(30, 160);
        double angle = dice.bell(0.5);
        pen.setColor(new Color(80, 76, 72, dice.whole(12, 34)));
        pen.setStroke(new BasicStroke((float) dice.between(0.7, 2)));
        pen.draw(new Line2D.Double(x, y, x + long1 * Math.cos(angle), y + long1 * Math.sin(angle)));
    }
}
