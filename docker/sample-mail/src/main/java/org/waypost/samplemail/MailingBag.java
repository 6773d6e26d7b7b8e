package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.photo.Relief;
import org.waypost.samplemail.photo.Sheet;
import org.waypost.samplemail.photo.Stock;

/** A small shipment without a box: a padded envelope or a bag of film, with a shipping label. */
final class MailingBag {
    private final Posting posting;
    private final Dice dice;
    private final double width;
    private final double height;
    private final boolean padded;

    private MailingBag(Posting posting) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        this.width = dice.between(1330, 1430);
        this.height = dice.between(900, 980);
        this.padded = dice.chance(0.5);
    }

    static FlatPiece draw(Posting posting) {
        return new MailingBag(posting).draw();
    }

    private FlatPiece draw() {
        Sheet sheet = new Sheet(width, height, posting.scale(), stock())
                .cut(new RoundRectangle2D.Double(0, 0, width, height, 12, 12));
        form(sheet.relief());
        Graphics2D pen = sheet.pen();
        seals(pen);
        String number = label(pen);
        return new FlatPiece(sheet, 13, 6, Optional.of(number));
    }

    private Stock stock() {
        if (padded) {
            return dice.chance(0.6) ? Stock.kraft(Palette.KRAFT) : Stock.paper(Palette.OFF_WHITE);
        }
        return Stock.film(dice.chance(0.6) ? new Color(226, 227, 228) : new Color(138, 142, 148));
    }

    private void form(Relief relief) {
        relief.roundedEdges(34, 2.2).contents(new Rectangle2D.Double(150, 120, width - 310, height - 240), 9, 110);
        if (padded) {
            relief.waves(330, 7, dice).waves(90, 0.8, dice).add(MailingBag::bubbles);
            return;
        }
        relief.waves(300, 5, dice).waves(110, 1.4, dice).waves(45, 0.5, dice);
        for (int i = 0; i < 9; i++) {
            double angle = dice.between(0, 180);
            relief.fold(dice.between(0, width), dice.between(0, height), angle, dice.bell(0.22));
        }
    }

    // rows of bubbles, every second one shifted, as they show through the paper
    private static double bubbles(double x, double y) {
        double row = Math.floor(y / 40);
        double dx = x - 46 * (Math.floor((x + row % 2 * 23) / 46) + 0.5) + row % 2 * 23;
        double dy = y - 40 * (row + 0.5);
        return 0.8 * Math.exp(-(dx * dx + dy * dy) / 190);
    }

    private void seals(Graphics2D pen) {
        pen.setColor(new Color(30, 24, 16, padded ? 16 : 24));
        pen.fill(new Rectangle2D.Double(0, 0, 46, height));
        pen.fill(new Rectangle2D.Double(width - 72, 0, 72, height));
        pen.setStroke(new BasicStroke(2));
        pen.setColor(new Color(20, 16, 10, 60));
        pen.draw(new Line2D.Double(46, 0, 46, height));
        pen.draw(new Line2D.Double(width - 72, 0, width - 72, height));
        pen.setColor(new Color(255, 255, 255, 60));
        pen.draw(new Line2D.Double(48, 0, 48, height));
        pen.draw(new Line2D.Double(width - 70, 0, width - 70, height));
    }

    private String label(Graphics2D pen) {
        double wide = dice.between(880, 960);
        double tall = wide * dice.between(0.68, 0.72);
        double x = (width - wide) * dice.between(0.4, 0.6);
        double y = (height - tall) * dice.between(0.35, 0.65);
        ShippingLabel label = new ShippingLabel(posting, wide, tall);
        RoundRectangle2D place = new RoundRectangle2D.Double(x, y, wide, tall, 14, 14);
        Sticker.stick(pen, place, new Color(247, 247, 245), dice.bell(1), label::print);
        return label.number();
    }
}
