package org.waypost.samplemail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;
import org.waypost.samplemail.photo.Sheet;
import org.waypost.samplemail.photo.Stock;

/** A closed envelope without a window: addressed by hand, by typewriter, by printer or with a label. */
final class Envelope {
    private final Posting posting;
    private final Dice dice;
    private final boolean personal;
    private final boolean large;
    private final double width;
    private final double height;

    private Envelope(Posting posting, boolean large) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        this.personal = posting.from().trade() == Trade.PERSON;
        this.large = large;
        double proportion = large ? 1.36 : personal ? dice.between(1.38, 1.62) : posting.american() ? 2.3 : 2.0;
        this.width = large ? 1330 : personal ? dice.between(1220, 1320) : dice.between(1370, 1420);
        this.height = width / proportion;
    }

    static FlatPiece letter(Posting posting) {
        return new Envelope(posting, false).draw();
    }

    static FlatPiece large(Posting posting) {
        return new Envelope(posting, true).draw();
    }

    private FlatPiece draw() {
        EnvelopePaper paper = new EnvelopePaper(width, height, stock(), posting);
        Sheet sheet = paper.sheet();
        Graphics2D pen = sheet.pen();
        sender(pen);
        address(pen);
        franking(pen);
        paper.wear();
        return new FlatPiece(sheet, large ? 8 : dice.between(3.5, 6), 2.5, Optional.empty());
    }

    private Stock stock() {
        if (large) {
            return dice.chance(0.6) ? Stock.kraft(Palette.KRAFT) : Stock.paper(Palette.WHITE);
        }
        if (personal) {
            Color tint = dice.oneOf(List.of(
                    Palette.CREAM,
                    Palette.OFF_WHITE,
                    new Color(226, 234, 240),
                    new Color(240, 224, 218),
                    Palette.KRAFT));
            return tint.equals(Palette.KRAFT) ? Stock.kraft(tint) : Stock.laid(tint);
        }
        return Stock.paper(dice.oneOf(List.of(Palette.WHITE, Palette.WHITE, Palette.OFF_WHITE, Palette.CREAM)));
    }

    private void sender(Graphics2D pen) {
        double left = dice.between(42, 60);
        double top = dice.between(56, 72);
        List<String> lines = new ArrayList<>(List.of(posting.from().name()));
        lines.addAll(posting.from().address());
        if (personal) {
            Hand.of(posting.from().name()).write(pen, lines, new Hand.Space(left, top + 12, 29, 440), dice);
        } else {
            SenderBlock.print(pen, posting.from(), left, top, large ? 1.15 : 1, dice);
        }
    }

    private void address(Graphics2D pen) {
        List<String> lines = posting.address().lines();
        double x = width * dice.between(0.34, personal ? 0.38 : 0.42);
        double room = personal ? 86 : 50;
        double y = Math.min(height * dice.between(0.5, 0.56), height - 40 - room * lines.size());
        if (personal) {
            Hand.of(posting.from().name()).write(pen, lines, new Hand.Space(x, y, 62, width - x - 60), dice);
        } else if (large || dice.chance(0.3)) {
            label(pen, lines, x - 30, y - 60);
        } else {
            printed(pen, lines, x, y);
        }
    }

    private void printed(Graphics2D pen, List<String> lines, double x, double y) {
        boolean typed = dice.chance(0.45);
        Typeface face =
                typed ? Typeface.TYPEWRITER : HouseStyle.of(posting.from()).text();
        Lettering lettering = Lettering.of(face, typed ? 33 : 35).fitting(lines, width - x - 50);
        pen.setPaint((typed ? Ink.RIBBON : Ink.PRINTED).of(Palette.BLACK, dice));
        lettering.printLines(pen, lines, x, y, lettering.size() * 1.32);
    }

    private void label(Graphics2D pen, List<String> lines, double x, double y) {
        double wide = Math.min(width - x - 40, 620);
        double tall = 64 + lines.size() * 47;
        Lettering lettering = Lettering.of(Typeface.SANS, 36).fitting(lines, wide - 56);
        Sticker.stick(pen, new RoundRectangle2D.Double(x, y, wide, tall, 16, 16), Palette.WHITE, dice.bell(1), on -> {
            on.setPaint(Ink.PRINTED.of(Palette.BLACK, dice));
            lettering.printLines(on, lines, 28, 62, lettering.size() * 1.3);
        });
    }

    private void franking(Graphics2D pen) {
        if (personal || posting.from().trade() == Trade.DOCTOR || dice.chance(0.25)) {
            Stamp stamp = new Stamp(posting);
            double x = width - stamp.width() - dice.between(34, 52);
            double y = dice.between(32, 46);
            stamp.stick(pen, x, y);
            new Cancellation(posting).strike(pen, x + stamp.width() * 0.45, y + stamp.height() * 0.52);
        } else {
            new MeterMark(posting).print(pen, width - dice.between(36, 60), dice.between(40, 58));
        }
        if (dice.chance(0.7)) {
            RoutingBars.print(pen, width - 65 * 7.1 - 50, height - 34, 65, dice);
        } else {
            RoutingBars.fluorescent(pen, width * 0.2, height - 42, 30, dice);
        }
    }
}
