package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;

/** The post office's mark across a stamp: a dated circle with wavy lines, or a line sprayed by a machine. */
final class Cancellation {
    private final Posting posting;
    private final Dice dice;

    Cancellation(Posting posting) {
        this.posting = posting;
        this.dice = posting.dice().fork();
    }

    /** Strikes it so that its waves end over a stamp whose middle is there. */
    void strike(Graphics2D pen, double x, double y) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(Math.toRadians(dice.bell(2.2)));
        pen.setPaint(Ink.STAMPED.of(Palette.CANCEL, dice));
        if (dice.chance(0.35)) {
            sprayed(pen);
        } else {
            circle(pen, -300 + dice.bell(14), 0);
            waves(pen, -222, 50);
        }
        pen.setTransform(before);
    }

    private void circle(Graphics2D pen, double x, double y) {
        double radius = 64;
        pen.setStroke(new BasicStroke(2.6f));
        pen.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        pen.setStroke(new BasicStroke(1.5f));
        pen.draw(new Ellipse2D.Double(x - 42, y - 42, 84, 84));
        Lettering ring = Lettering.of(Typeface.SANS_BOLD, 16).tracked(1.2);
        String place = town();
        pen.fill(ring.fitting(place, 190).around(place, x, y, 47, 0));
        Lettering date = Lettering.of(Typeface.SANS_BOLD, 17);
        date.printCentred(pen, date("d MMM"), x, y - 9);
        date.sized(19).printCentred(pen, date("yyyy"), x, y + 12);
        date.sized(12).printCentred(pen, dice.whole(6, 21) + ":00", x, y + 28);
    }

    private void waves(Graphics2D pen, double from, double to) {
        pen.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = -3; i <= 3; i++) {
            Path2D wave = new Path2D.Double();
            wave.moveTo(from, i * 16);
            for (double x = from; x < to; x += 5) {
                wave.lineTo(x, i * 16 + 5.5 * Math.sin((x - from) / 15));
            }
            pen.draw(wave);
        }
    }

    // a sorting machine's ink jet: letters of dots, then bars
    private void sprayed(Graphics2D pen) {
        Lettering jet = Lettering.of(Typeface.SANS, 25).tracked(3.4).stretched(0.9);
        String line = town() + "  " + date("dd MMM yyyy");
        jet.printEnding(pen, line, -80, -8);
        jet.printEnding(pen, dice.whole(1, 12) + " PM  " + dice.whole(1, 9) + " L", -80, 24);
        for (int i = 0; i < 6; i++) {
            pen.fill(new Rectangle2D.Double(-68, -44 + i * 17, 130 + dice.bell(3), 2.6));
        }
    }

    private String town() {
        var lines = posting.from().address();
        boolean british = posting.from().place().getCountry().equals("GB");
        String last = lines.get(Math.max(0, lines.size() - (british ? 2 : 1)));
        String letters = last.replaceAll("[0-9]", "").trim();
        return letters.toUpperCase(posting.from().place());
    }

    private String date(String pattern) {
        Locale language = posting.from().place();
        return posting.day()
                .format(DateTimeFormatter.ofPattern(pattern, language))
                .toUpperCase(language)
                .replace(".", "");
    }
}
