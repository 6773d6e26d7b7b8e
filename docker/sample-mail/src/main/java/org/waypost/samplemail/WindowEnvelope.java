package org.waypost.samplemail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;
import org.waypost.samplemail.photo.Sheet;
import org.waypost.samplemail.photo.Stock;

/** A business envelope with a window, behind it the address on a bill or on a check. */
final class WindowEnvelope {
    private final Posting posting;
    private final Dice dice;
    private final boolean check;
    private final double width;
    private final double height;
    private final EnvelopeWindow window;

    private WindowEnvelope(Posting posting, boolean check) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        this.check = check;
        this.width = dice.between(1380, 1430);
        this.height = width / (posting.american() ? 2.3 : 2.0);
        this.window = new EnvelopeWindow(pane(), dice);
    }

    static FlatPiece bill(Posting posting) {
        return new WindowEnvelope(posting, false).draw();
    }

    static FlatPiece check(Posting posting) {
        return new WindowEnvelope(posting, true).draw();
    }

    // at the left in most countries, at the right in France and Spain
    private RoundRectangle2D pane() {
        String language = posting.from().place().toLanguageTag();
        boolean right = language.startsWith("fr") || language.equals("es-ES");
        double wide = 660;
        double tall = 84 + 50 * Math.max(3, posting.address().lines().size());
        double x = right ? width - wide - 110 : dice.between(100, 130);
        return new RoundRectangle2D.Double(x, height - tall - 62, wide, tall, 26, 26);
    }

    private FlatPiece draw() {
        EnvelopePaper paper = new EnvelopePaper(width, height, stock(), posting);
        Sheet sheet = paper.sheet();
        Graphics2D pen = sheet.pen();
        SenderBlock.print(pen, posting.from(), 50, 62, 0.95, dice);
        service(pen);
        new MeterMark(posting).print(pen, width - dice.between(40, 60), dice.between(40, 54));
        inside(pen);
        paper.wear();
        sheet.relief().contents(window.pane().getBounds2D(), -0.5, 16);
        return new FlatPiece(sheet, 4.5, 2.5, Optional.empty());
    }

    private Stock stock() {
        if (check && dice.chance(0.5)) {
            return Stock.paper(
                    dice.oneOf(List.of(new Color(222, 232, 226), new Color(236, 228, 204), new Color(220, 228, 238))));
        }
        return Stock.paper(dice.chance(0.8) ? Palette.WHITE : Palette.OFF_WHITE);
    }

    private void service(Graphics2D pen) {
        HouseStyle style = HouseStyle.of(posting.from());
        if (dice.chance(0.6)) {
            Lettering small = style.lettering(17);
            pen.setPaint(Ink.PRINTED.of(Palette.SOFT_BLACK, dice));
            small.print(pen, posting.phrases().get("return"), 52, 62 + 118);
        }
        if (dice.chance(0.5)) {
            boolean tax = posting.from().trade() == Trade.TAX_OFFICE;
            String teaser = tax
                    ? posting.phrases().get("tax")
                    : dice.oneOf(posting.phrases().list("teasers"));
            pen.setPaint(Ink.PRINTED.of(dice.chance(0.5) ? Palette.STAMP_RED : style.color(), dice));
            style.bold(30).printEnding(pen, teaser, width - 70, height * 0.4);
        }
    }

    private void inside(Graphics2D pen) {
        RoundRectangle2D pane = window.pane();
        double x = pane.getX() + dice.between(30, 52);
        double y = pane.getY() + dice.between(36, 46);
        if (check) {
            window.show(pen, SecurityPaper.TINT, on -> check(on, x, y));
        } else {
            window.show(pen, new Color(236, 236, 234), on -> bill(on, x, y));
        }
    }

    private void check(Graphics2D pen, double x, double y) {
        SecurityPaper.draw(pen, window.pane().getBounds2D());
        pen.setPaint(Ink.PRINTED.of(SecurityPaper.PRINT, dice));
        Lettering small = Lettering.of(Typeface.SANS, 14).tracked(1);
        small.print(pen, posting.phrases().get("payto"), x, y - 12);
        String number = posting.phrases().get("check") + " " + dice.digits(6);
        small.printEnding(pen, number, window.pane().getMaxX() - 30, y - 12);
        address(pen, Lettering.of(Typeface.TYPEWRITER, 34), x, y);
    }

    private void bill(Graphics2D pen, double x, double y) {
        pen.setPaint(Ink.PRINTED.of(Palette.SOFT_BLACK, dice));
        String reference = dice.digits(5) + "-" + dice.digits(4) + "  " + posting.figures();
        Lettering.of(Typeface.SANS, 14).print(pen, reference, x, y - 10);
        address(pen, HouseStyle.of(posting.from()).lettering(38), x, y);
    }

    private void address(Graphics2D pen, Lettering lettering, double x, double y) {
        List<String> lines = posting.address().lines();
        Lettering face = lettering.fitting(lines, window.pane().getMaxX() - x - 20);
        pen.setPaint(Ink.RIBBON.of(Palette.BLACK, dice));
        face.printLines(pen, lines, x, y + face.size(), face.size() * 1.3);
    }
}
