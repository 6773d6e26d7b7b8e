package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;
import org.waypost.samplemail.photo.Sheet;

/** The first page of a business letter: letterhead, date, recipient, subject, paragraphs, signature. */
final class LetterPage {
    private static final double SIZE = 28;
    private static final double LEADING = 40;

    private final Posting posting;
    private final LetterText text;
    private final HouseStyle style;
    private final Dice dice;
    private final double width;
    private final double height;

    LetterPage(Posting posting, LetterText text) {
        this.posting = posting;
        this.text = text;
        this.style = HouseStyle.of(posting.from());
        this.dice = posting.dice().fork();
        this.width = PaperPage.width(posting);
        this.height = PaperPage.height(posting);
    }

    Sheet draw(int total) {
        Sheet sheet = PaperPage.folded(posting, dice);
        Graphics2D pen = sheet.pen();
        letterhead(pen);
        double y = recipient(pen, 330);
        y = body(pen, y + 56);
        signature(pen, y + 18);
        footer(pen, 1, total);
        return sheet;
    }

    private void letterhead(Graphics2D pen) {
        double left = PaperPage.MARGIN;
        if (!style.plain()) {
            style.mark(pen, left, 92, 88, posting.from().name());
        }
        pen.setPaint(Ink.PRINTED.of(style.color(), dice));
        double x = left + (style.plain() ? 0 : 112);
        style.bold(46)
                .fitting(posting.from().name(), width - x - PaperPage.MARGIN)
                .print(pen, posting.from().name(), x, 136);
        pen.setPaint(Ink.PRINTED.of(Palette.SOFT_BLACK, dice));
        style.lettering(20).print(pen, String.join("  ·  ", posting.from().address()), x, 172);
        pen.setPaint(Ink.PRINTED.of(style.color(), dice));
        pen.setStroke(new BasicStroke(2.6f));
        pen.draw(new Line2D.Double(left, 212, width - left, 212));
    }

    private double recipient(Graphics2D pen, double top) {
        pen.setPaint(Ink.PRINTED.of(Palette.BLACK, dice));
        Lettering plain = style.lettering(SIZE);
        plain.printEnding(pen, text.date(), width - PaperPage.MARGIN, top);
        style.lettering(20).printEnding(pen, text.reference(), width - PaperPage.MARGIN, top + 32);
        List<String> lines = posting.address().lines();
        return plain.printLines(pen, lines, PaperPage.MARGIN, top, LEADING * 0.96);
    }

    private double body(Graphics2D pen, double top) {
        double room = width - 2 * PaperPage.MARGIN;
        double y = top;
        Lettering bold = style.bold(SIZE + 2);
        y = bold.printLines(pen, bold.wrap(text.subject(), room), PaperPage.MARGIN, y, LEADING) + 22;
        Lettering plain = style.lettering(SIZE);
        plain.print(pen, text.greeting(), PaperPage.MARGIN, y);
        y += LEADING + 16;
        for (String paragraph : text.paragraphs()) {
            y = plain.printLines(pen, plain.wrap(paragraph, room), PaperPage.MARGIN, y, LEADING) + 16;
        }
        return y;
    }

    private void signature(Graphics2D pen, double top) {
        Lettering plain = style.lettering(SIZE);
        plain.print(pen, posting.phrases().get("closing"), PaperPage.MARGIN, top);
        new Signature(text.signer(), dice).write(pen, PaperPage.MARGIN + 12, top + 84);
        pen.setPaint(Ink.PRINTED.of(Palette.BLACK, dice));
        plain.print(pen, text.signer(), PaperPage.MARGIN, top + 142);
        style.lettering(21).print(pen, text.role(), PaperPage.MARGIN, top + 174);
    }

    private void footer(Graphics2D pen, int number, int total) {
        pen.setPaint(Ink.PRINTED.of(Palette.SOFT_BLACK, dice));
        Lettering small = Lettering.of(Typeface.SANS, 16);
        small.printCentred(pen, posting.from().name() + "  ·  " + text.reference(), width / 2, height - 78);
        if (total > 1) {
            small.printEnding(pen, text.page(number, total), width - PaperPage.MARGIN, height - 50);
        }
    }
}
