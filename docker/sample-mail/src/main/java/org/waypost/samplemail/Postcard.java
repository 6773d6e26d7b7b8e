package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
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

/** A picture postcard: one side with a landscape, the other with a greeting and the address. */
final class Postcard {
    private static final double WIDTH = 1330;

    private final Posting posting;
    private final Dice dice;
    private final double height;
    private final String resort;

    private Postcard(Posting posting) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        this.height = WIDTH / dice.between(1.42, 1.5);
        this.resort = dice.oneOf(posting.phrases().list("resorts"));
    }

    static FlatPiece writtenSide(Posting posting) {
        return new Postcard(posting).written();
    }

    static FlatPiece pictureSide(Posting posting) {
        return new Postcard(posting).picture();
    }

    private Sheet card(Stock stock) {
        Sheet sheet = new Sheet(WIDTH, height, posting.scale(), stock)
                .cut(new RoundRectangle2D.Double(0, 0, WIDTH, height, 5, 5));
        sheet.relief().roundedEdges(4, 0.12).waves(700, 7, dice);
        if (dice.chance(0.4)) {
            sheet.relief().bentCorner(dice.whole(0, 3), dice.between(40, 120), dice.between(2, 7));
        }
        return sheet;
    }

    private FlatPiece written() {
        Sheet sheet = card(Stock.paper(dice.chance(0.5) ? Palette.CARD : Palette.OFF_WHITE));
        Graphics2D pen = sheet.pen();
        print(pen);
        message(pen);
        address(pen);
        Stamp stamp = new Stamp(posting);
        double x = WIDTH - stamp.width() - 44;
        stamp.stick(pen, x, 40);
        new Cancellation(posting).strike(pen, x + stamp.width() * 0.4, 40 + stamp.height() * 0.5);
        return new FlatPiece(sheet, 3, 3, Optional.empty());
    }

    private void print(Graphics2D pen) {
        pen.setPaint(Ink.PRINTED.of(new Color(104, 108, 116), dice));
        pen.setStroke(new BasicStroke(1.8f));
        double middle = WIDTH * 0.5;
        pen.draw(new Line2D.Double(middle, height * 0.2, middle, height * 0.94));
        Lettering small = Lettering.of(Typeface.SANS, 15).tracked(2);
        small.print(pen, posting.phrases().get("postcard"), middle + 26, 52);
        AffineTransform before = pen.getTransform();
        pen.rotate(-Math.PI / 2, middle - 12, height * 0.92);
        small.sized(13).print(pen, resort + " · " + dice.digits(4), middle - 12, height * 0.92);
        pen.setTransform(before);
    }

    private void message(Graphics2D pen) {
        String first = posting.to().name().split(" ", -1)[0];
        String text = dice.oneOf(posting.phrases().list("messages"))
                .replace("{first}", first)
                .replace("{resort}", resort);
        Hand hand = Hand.of(posting.from().name());
        double size = 47;
        List<String> lines = hand.wrap(text, size, WIDTH * 0.5 - 92);
        double y = Math.max(92, height * 0.5 - lines.size() * size * 0.62);
        double end = hand.write(pen, lines, new Hand.Space(50, y, size, WIDTH * 0.5 - 70), dice);
        String name = posting.from().name();
        double x = WIDTH * 0.5 - 70 - hand.width(name, size * 1.1);
        hand.write(
                pen,
                List.of(name),
                new Hand.Space(Math.max(50, x), Math.min(height - 36, end + 8), size * 1.1, 500),
                dice);
    }

    private void address(Graphics2D pen) {
        List<String> lines = posting.address().lines();
        double x = WIDTH * 0.535;
        double y = Math.min(height * 0.5, height - 20 - 66 * lines.size());
        Hand hand = Hand.of(posting.from().name());
        hand.write(pen, lines, new Hand.Space(x, y, 50, WIDTH - x - 40), dice);
    }

    private FlatPiece picture() {
        Sheet sheet = card(Stock.gloss(new Color(250, 249, 245)));
        Graphics2D pen = sheet.pen();
        boolean border = dice.chance(0.55);
        double inset = border ? 34 : 0;
        Rectangle2D frame = new Rectangle2D.Double(inset, inset, WIDTH - 2 * inset, height - 2 * inset);
        new Landscape(frame, dice).paint(pen);
        title(pen, inset);
        return new FlatPiece(sheet, 3, 3, Optional.empty());
    }

    private void title(Graphics2D pen, double inset) {
        Lettering script = Lettering.of(Typeface.ROUND_HAND, 78);
        Lettering place = Lettering.of(Typeface.SERIF_BOLD, 104).tracked(3).fitting(resort, WIDTH - 200);
        double x = inset + 64;
        double y = inset + 120;
        for (int coat = 0; coat < 2; coat++) {
            pen.setColor(coat == 0 ? new Color(0, 0, 0, 90) : new Color(255, 253, 244));
            double off = coat == 0 ? 3.5 : 0;
            script.print(pen, posting.phrases().get("greetings"), x + off, y + off);
            place.print(pen, resort, x + off, y + 104 + off);
        }
    }
}
