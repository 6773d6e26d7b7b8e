package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;

/** What a company's franking machine prints instead of a stamp, or the box of mail paid in bulk. */
final class MeterMark {
    private final Posting posting;
    private final Dice dice;
    private final Phrases words;

    MeterMark(Posting posting) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        this.words = posting.phrases();
    }

    /** Prints it with its upper right corner there. */
    void print(Graphics2D pen, double right, double top) {
        AffineTransform before = pen.getTransform();
        pen.translate(right, top);
        pen.rotate(Math.toRadians(dice.bell(0.7)));
        if (dice.chance(0.6)) {
            meter(pen);
        } else {
            permit(pen);
        }
        pen.setTransform(before);
    }

    private void meter(Graphics2D pen) {
        Color color = dice.chance(0.35) ? Palette.STAMP_RED : new Color(52, 54, 86);
        pen.setPaint(Ink.RIBBON.of(color, dice));
        MatrixCode.print(pen, -330, 2, 108, 22, dice);
        Lettering small = Lettering.of(Typeface.SANS_BOLD, 17).tracked(0.8);
        small.print(pen, words.get("paid"), -208, 20);
        Lettering.of(Typeface.SANS_BOLD, 41).tracked(1).print(pen, amount(), -208, 62);
        small.print(pen, posting.figures(), -208, 86);
        small.sized(14).print(pen, "02 1P 000" + dice.digits(7), -208, 108);
        pen.setStroke(new BasicStroke(2f));
        pen.draw(new Rectangle2D.Double(-340, -10, 340, 130));
    }

    private void permit(Graphics2D pen) {
        pen.setPaint(Ink.PRINTED.of(Palette.BLACK, dice));
        pen.setStroke(new BasicStroke(2.4f));
        pen.draw(new Rectangle2D.Double(-206, -4, 206, 124));
        Lettering line = Lettering.of(Typeface.SANS_BOLD, 21);
        line.printCentred(pen, words.get("class"), -103, 27);
        line.fitting(words.get("paid"), 188).printCentred(pen, words.get("paid"), -103, 54);
        line.sized(18).printCentred(pen, words.get("permit") + " " + dice.digits(4), -103, 82);
        line.sized(15).printCentred(pen, posting.figures().substring(6), -103, 106);
    }

    private String amount() {
        String whole = "0." + dice.whole(58, 97);
        return switch (posting.from().place().getCountry()) {
            case "US" -> "$ 00" + whole;
            case "GB" -> "£" + whole;
            case "MX" -> "$" + dice.whole(9, 18) + ".50";
            default -> whole.replace('.', ',') + " €";
        };
    }
}
