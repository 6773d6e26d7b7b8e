package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;
import org.waypost.samplemail.photo.Sheet;

/** A further page of a business letter: a table with a total, and the small print. */
final class EnclosurePage {
    private static final double ROW = 38;

    private final Posting posting;
    private final LetterText text;
    private final HouseStyle style;
    private final Dice dice;
    private final double left = PaperPage.MARGIN;
    private final double right;
    private double sum;

    EnclosurePage(Posting posting, LetterText text) {
        this.posting = posting;
        this.text = text;
        this.style = HouseStyle.of(posting.from());
        this.dice = posting.dice().fork();
        this.right = PaperPage.width(posting) - PaperPage.MARGIN;
    }

    Sheet draw(int number, int total) {
        Sheet sheet = PaperPage.folded(posting, dice);
        Graphics2D pen = sheet.pen();
        head(pen, number, total);
        double y = table(pen, 300, dice.whole(20, 27));
        pen.setPaint(Ink.PRINTED.of(Palette.SOFT_BLACK, dice));
        Lettering small = style.lettering(18);
        small.printLines(pen, small.wrap(posting.phrases().get("small"), right - left), left, y + 64, 25);
        return sheet;
    }

    private void head(Graphics2D pen, int number, int total) {
        pen.setPaint(Ink.PRINTED.of(style.color(), dice));
        style.bold(26).print(pen, posting.from().name(), left, 120);
        pen.setPaint(Ink.PRINTED.of(Palette.SOFT_BLACK, dice));
        Lettering small = Lettering.of(Typeface.SANS, 18);
        small.printEnding(pen, text.page(number, total), right, 120);
        small.print(pen, posting.to().name() + "  ·  " + text.reference(), left, 152);
        pen.setPaint(Ink.PRINTED.of(Palette.BLACK, dice));
        style.bold(34).print(pen, text.tableTitle(), left, 238);
    }

    private double table(Graphics2D pen, double top, int rows) {
        band(pen, top, 44);
        pen.setPaint(Ink.PRINTED.of(Palette.BLACK, dice));
        row(pen, style.bold(22), posting.phrases().list("columns"), top);
        double y = entries(pen, top + ROW + 8, rows);
        pen.setStroke(new BasicStroke(2));
        pen.draw(new Line2D.Double(left, y - 26, right, y - 26));
        row(pen, style.bold(23), List.of("", posting.phrases().get("total"), text.money(sum)), y + 8);
        return y + 8;
    }

    private double entries(Graphics2D pen, double top, int rows) {
        Paint ink = pen.getPaint();
        LocalDate day = posting.day().minusDays(40);
        double y = top;
        for (int i = 0; i < rows; i++) {
            if (i % 2 == 1) {
                band(pen, y, 16);
            }
            pen.setPaint(ink);
            row(pen, style.lettering(22), entry(day), y);
            day = day.plusDays(dice.whole(0, 3));
            y += ROW;
        }
        return y;
    }

    private void band(Graphics2D pen, double baseline, int strength) {
        pen.setColor(Palette.faint(style.color(), strength));
        pen.fill(new Rectangle2D.Double(left - 10, baseline - 27, right - left + 20, ROW));
    }

    private List<String> entry(LocalDate day) {
        double amount = Math.round(dice.between(3, 480) * 100) / 100.0;
        sum += amount;
        String date = day.format(DateTimeFormatter.ofPattern(posting.american() ? "MM/dd" : "dd.MM.", Locale.ROOT));
        return List.of(date, dice.oneOf(posting.phrases().list("entries")), text.money(amount));
    }

    private void row(Graphics2D pen, Lettering face, List<String> cells, double y) {
        face.print(pen, cells.get(0), left, y);
        face.print(pen, cells.get(1), left + 150, y);
        face.printEnding(pen, cells.get(2), right, y);
    }
}
