package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;
import org.waypost.samplemail.photo.Sheet;
import org.waypost.samplemail.photo.Stock;

/** The top of a cardboard box, taped shut, with its label. */
final class Parcel {
    private static final double SIDE = 46;

    private final Posting posting;
    private final Dice dice;
    private final double width;
    private final double height;

    private Parcel(Posting posting) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        this.width = dice.between(1340, 1460);
        this.height = dice.between(930, 1000);
    }

    static FlatPiece box(Posting posting) {
        return new Parcel(posting).draw();
    }

    private FlatPiece draw() {
        Sheet sheet = new Sheet(width, height, posting.scale(), Stock.cardboard(tone()))
                .cut(new RoundRectangle2D.Double(0, 0, width, height, 8, 8));
        sheet.relief().roundedEdges(7, 0.5).waves(500, 4, dice);
        Graphics2D pen = sheet.pen();
        side(pen);
        seam(pen);
        care(pen);
        tape(pen);
        String number = label(pen);
        return new FlatPiece(sheet, 30, 1, Optional.of(number));
    }

    private Color tone() {
        return Palette.mix(Palette.BOX, new Color(214, 178, 132), dice.between(0, 1));
    }

    // seen a little from the front: the long side of the box, in shade
    private void side(Graphics2D pen) {
        float edge = (float) (height - SIDE);
        pen.setPaint(
                new GradientPaint(0, edge, new Color(40, 24, 8, 92), 0, (float) height, new Color(40, 24, 8, 140)));
        pen.fill(new Rectangle2D.Double(0, edge, width, SIDE));
        pen.setStroke(new BasicStroke(2.4f));
        pen.setColor(new Color(255, 236, 204, 110));
        pen.draw(new Line2D.Double(0, edge - 1.5, width, edge - 1.5));
    }

    private void seam(Graphics2D pen) {
        double y = middle();
        pen.setStroke(new BasicStroke(3.2f));
        pen.setColor(new Color(54, 34, 14, 170));
        pen.draw(new Line2D.Double(0, y, width, y + dice.bell(2)));
        pen.setStroke(new BasicStroke(1.6f));
        pen.setColor(new Color(255, 236, 206, 90));
        pen.draw(new Line2D.Double(0, y + 2.6, width, y + 2.6));
    }

    private double middle() {
        return (height - SIDE) / 2;
    }

    private void tape(Graphics2D pen) {
        double wide = 118;
        double y = middle() - wide / 2 + dice.bell(5);
        boolean brown = dice.chance(0.45);
        Rectangle2D tape = new Rectangle2D.Double(0, y, width, wide);
        AffineTransform before = pen.getTransform();
        pen.rotate(Math.toRadians(dice.bell(0.35)), width / 2, y);
        pen.setColor(brown ? new Color(146, 98, 48, 200) : new Color(238, 214, 172, 74));
        pen.fill(tape);
        gloss(pen, y, wide);
        pen.setStroke(new BasicStroke(1.4f));
        pen.setColor(new Color(255, 248, 232, 90));
        pen.draw(new Line2D.Double(0, y, width, y));
        pen.setColor(new Color(50, 30, 10, 70));
        pen.draw(new Line2D.Double(0, y + wide, width, y + wide));
        pen.setTransform(before);
    }

    private void gloss(Graphics2D pen, double y, double wide) {
        for (int i = 0; i < 16; i++) {
            double x = dice.between(-50, width);
            double reach = dice.between(30, 180);
            Path2D shine = new Path2D.Double();
            shine.moveTo(x, y + dice.between(0, wide));
            shine.quadTo(x + reach / 2, y + dice.between(0, wide), x + reach, y + dice.between(0, wide));
            pen.setStroke(new BasicStroke((float) dice.between(1, 9), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.setColor(new Color(255, 250, 238, dice.whole(8, 34)));
            pen.draw(shine);
        }
        float top = (float) y;
        pen.setPaint(new GradientPaint(
                0, top, new Color(255, 250, 235, 54), 0, top + (float) wide * 0.6f, new Color(255, 250, 235, 0)));
        pen.fill(new Rectangle2D.Double(0, y, width, wide * 0.6));
    }

    // printed on the box by its maker
    private void care(Graphics2D pen) {
        pen.setPaint(Ink.STAMPED.of(new Color(62, 40, 22, 210), dice));
        double x = dice.chance(0.5) ? 60 : width - 210;
        double y = dice.chance(0.5) ? 60 : height - SIDE - 190;
        pen.setStroke(new BasicStroke(5));
        for (int i = 0; i < 2; i++) {
            arrow(pen, x + 34 + i * 74, y);
        }
        pen.draw(new Line2D.Double(x, y + 112, x + 142, y + 112));
        if (dice.chance(0.6)) {
            Lettering.of(Typeface.SANS_BLACK, 26)
                    .tracked(2)
                    .printCentred(pen, posting.phrases().get("fragile"), x + 71, y + 146);
        }
    }

    private static void arrow(Graphics2D pen, double x, double y) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y);
        arrow.lineTo(x + 28, y + 40);
        arrow.lineTo(x + 11, y + 40);
        arrow.lineTo(x + 11, y + 100);
        arrow.lineTo(x - 11, y + 100);
        arrow.lineTo(x - 11, y + 40);
        arrow.lineTo(x - 28, y + 40);
        arrow.closePath();
        pen.fill(arrow);
    }

    private String label(Graphics2D pen) {
        double wide = dice.between(860, 960);
        double tall = wide * dice.between(0.68, 0.74);
        double x = (width - wide) * dice.between(0.4, 0.75);
        double y = (height - SIDE - tall) * dice.between(0.3, 0.75);
        ShippingLabel label = new ShippingLabel(posting, wide, tall);
        Color paper = dice.oneOf(List.of(Palette.WHITE, new Color(246, 246, 244)));
        Sticker.stick(pen, new RoundRectangle2D.Double(x, y, wide, tall, 14, 14), paper, dice.bell(1.1), label::print);
        return label.number();
    }
}
