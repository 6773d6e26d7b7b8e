package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Ink;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;
import org.waypost.samplemail.photo.Sheet;
import org.waypost.samplemail.photo.Stock;

/** A legal envelope somebody has to sign for: a green numbered sticker, a red rubber stamp, no post's real form. */
final class CertifiedEnvelope {
    private static final double WIDTH = 1400;
    private static final double STICKER = 520;

    private final Posting posting;
    private final Dice dice;
    private final double height;
    private final String number;

    private CertifiedEnvelope(Posting posting) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        this.height = WIDTH / (posting.american() ? dice.between(1.9, 2.2) : dice.between(1.6, 2));
        this.number = "RC" + dice.digits(12);
    }

    static FlatPiece draw(Posting posting) {
        return new CertifiedEnvelope(posting).draw();
    }

    private FlatPiece draw() {
        EnvelopePaper paper = new EnvelopePaper(WIDTH, height, stock(), posting);
        Sheet sheet = paper.sheet();
        Graphics2D pen = sheet.pen();
        SenderBlock.print(pen, posting.from(), 50, 64, 1, dice);
        new MeterMark(posting).print(pen, WIDTH - 52, 44);
        sticker(pen);
        address(pen);
        rubberStamp(pen);
        RoutingBars.print(pen, WIDTH - 65 * 7.1 - 50, height - 32, 65, dice);
        paper.wear();
        return new FlatPiece(sheet, 6, 2, Optional.of(number));
    }

    private Stock stock() {
        return dice.chance(0.75) ? Stock.paper(Palette.WHITE) : Stock.kraft(Palette.KRAFT);
    }

    private void sticker(Graphics2D pen) {
        RoundRectangle2D place = new RoundRectangle2D.Double(64, height * 0.34, STICKER, 232, 10, 10);
        Sticker.stick(pen, place, new Color(240, 247, 240), dice.bell(1.2), on -> {
            on.setColor(Palette.CERTIFIED_GREEN);
            on.fill(new Rectangle2D.Double(0, 0, STICKER, 52));
            on.setStroke(new BasicStroke(4));
            on.draw(new Rectangle2D.Double(2, 2, STICKER - 4, 228));
            on.setColor(new Color(250, 252, 250));
            Lettering title = Lettering.of(Typeface.SANS_BLACK, 32).tracked(2.4);
            title.fitting(posting.phrases().get("certified"), STICKER - 50)
                    .printCentred(on, posting.phrases().get("certified"), STICKER / 2, 38);
            barcode(on);
        });
    }

    private void barcode(Graphics2D on) {
        on.setPaint(Ink.PRINTED.of(Palette.BLACK, dice));
        Code128 code = new Code128(number);
        double module = (STICKER - 90) / code.modules();
        code.print(on, 45, 72, module, 100);
        Lettering.of(Typeface.SANS_BOLD, 25)
                .tracked(1.6)
                .printCentred(on, TrackingNumbers.spaced(number), STICKER / 2, 206);
    }

    private void address(Graphics2D pen) {
        double x = WIDTH * 0.47;
        pen.setPaint(Ink.RIBBON.of(Palette.BLACK, dice));
        Lettering face = Lettering.of(dice.chance(0.5) ? Typeface.TYPEWRITER : Typeface.SERIF, 33)
                .fitting(posting.address().lines(), WIDTH - x - 50);
        double leading = face.size() * 1.32;
        double y = Math.min(
                height * 0.5, height - 90 - leading * posting.address().lines().size());
        face.printLines(pen, posting.address().lines(), x, y, leading);
    }

    private void rubberStamp(Graphics2D pen) {
        AffineTransform before = pen.getTransform();
        pen.translate(dice.between(84, 130), height * 0.36 + 232 + 66);
        pen.rotate(Math.toRadians(dice.between(-6, 3)));
        pen.setPaint(Ink.STAMPED.of(Palette.STAMP_RED, dice));
        String words = posting.phrases().get("receipt");
        Lettering face = Lettering.of(Typeface.SANS_BLACK, 27).tracked(2);
        face.print(pen, words, 0, 0);
        pen.setStroke(new BasicStroke(3.2f));
        pen.draw(new RoundRectangle2D.Double(-18, -35, face.width(words) + 34, 50, 8, 8));
        pen.setTransform(before);
    }
}
