package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;

/** A shipping label of no real carrier, from a thermal printer: sender, recipient, bar code. */
final class ShippingLabel {
    private final Posting posting;
    private final Dice dice;
    private final double width;
    private final double height;
    private final String number;

    ShippingLabel(Posting posting, double width, double height) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        this.width = width;
        this.height = height;
        this.number = "PX" + dice.digits(12);
    }

    /** As the bar code reads. */
    String number() {
        return number;
    }

    /** Prints the label from its upper left corner. */
    void print(Graphics2D pen) {
        pen.setPaint(Ink.THERMAL.of(Palette.BLACK, dice));
        pen.setStroke(new BasicStroke(3));
        pen.draw(new Rectangle2D.Double(14, 14, width - 28, height - 28));
        double head = height * 0.22;
        head(pen, head);
        rule(pen, head);
        double code = height * 0.62;
        recipient(pen, head, code);
        rule(pen, code);
        barcode(pen, code);
    }

    private void rule(Graphics2D pen, double y) {
        pen.draw(new Line2D.Double(14, y, width - 14, y));
    }

    private void head(Graphics2D pen, double bottom) {
        String service = dice.oneOf(posting.phrases().list("services"));
        double box = bottom - 14;
        pen.fill(new Rectangle2D.Double(width - 14 - box, 14, box, box));
        Lettering.of(Typeface.SANS_BOLD, 22).print(pen, service, width - box - 26 - serviceWidth(service), 48);
        String weight = posting.phrases().get("weight") + " " + dice.whole(1, 9) + "." + dice.whole(0, 9)
                + (posting.american() ? " LB" : " KG");
        Lettering.of(Typeface.SANS, 19).printEnding(pen, weight, width - box - 26, 78);
        Lettering.of(Typeface.SANS, 19).printEnding(pen, posting.figures(), width - box - 26, 104);
        List<String> lines = new ArrayList<>(
                List.of(posting.phrases().get("shipfrom"), posting.from().name()));
        lines.addAll(posting.from().address());
        double size = Math.min(21, (bottom - 30) / (lines.size() * 1.22));
        Lettering.of(Typeface.SANS, size).printLines(pen, lines, 32, 22 + size, size * 1.22);
        var ink = pen.getPaint();
        pen.setColor(Palette.CARD);
        String letter = service.substring(0, 1);
        Lettering.of(Typeface.SANS_BLACK, box * 0.86).printCentred(pen, letter, width - 14 - box / 2, 14 + box * 0.8);
        pen.setPaint(ink);
    }

    private static double serviceWidth(String service) {
        return Lettering.of(Typeface.SANS_BOLD, 22).width(service);
    }

    private void recipient(Graphics2D pen, double top, double bottom) {
        Lettering.of(Typeface.SANS_BOLD, 19).print(pen, posting.phrases().get("shipto"), 32, top + 32);
        List<String> lines = posting.address().lines();
        double size = Math.min(46, (bottom - top - 50) / (lines.size() * 1.24));
        Lettering face = Lettering.of(Typeface.SANS_BOLD, size).fitting(lines, width - 110);
        face.printLines(pen, lines, 64, top + 40 + size, size * 1.22);
    }

    private void barcode(Graphics2D pen, double top) {
        Code128 code = new Code128(number);
        double matrix = Math.min(150, height * 0.2);
        double room = width - 28 - matrix - 60;
        double module = room / (code.modules() + 20);
        double tall = height - top - 100;
        code.print(pen, 14 + 10 * module, top + 22, module, tall);
        String line = posting.phrases().get("tracking") + " " + TrackingNumbers.spaced(number);
        Lettering.of(Typeface.SANS_BOLD, 27)
                .fitting(line, room - 20 * module)
                .print(pen, line, 14 + 10 * module, height - 40);
        MatrixCode.print(pen, width - 40 - matrix, top + 24, matrix, 26, dice);
    }
}
