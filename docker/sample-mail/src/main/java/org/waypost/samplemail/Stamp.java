package org.waypost.samplemail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;

/** An adhesive stamp of no real country: perforated, with a picture and a value. */
final class Stamp {
    private static final double HOLE = 6.2;
    private static final Map<String, List<String>> VALUES = Map.of(
            "US", List.of("78¢", "73¢", "1.01", "56¢"),
            "GB", List.of("1st", "87p", "£1.70"),
            "MX", List.of("$15.00", "$9.50"));
    private static final List<String> EURO = List.of("0,95 €", "1,10 €", "1,39 €", "0,85 €");

    private final Posting posting;
    private final Dice dice;
    private final double width;
    private final double height;

    Stamp(Posting posting) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        boolean lying = dice.chance(0.4);
        double across = dice.whole(20, 22) * HOLE;
        double down = dice.whole(25, 28) * HOLE;
        this.width = lying ? down : across;
        this.height = lying ? across : down;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Sticks it on with its upper left corner there, never quite straight. */
    void stick(Graphics2D pen, double x, double y) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(Math.toRadians(dice.bell(1.3)), width / 2, height / 2);
        Shape outline = perforated();
        shade(pen, outline);
        pen.setColor(new Color(250, 248, 242));
        pen.fill(outline);
        print(pen);
        pen.setTransform(before);
    }

    private static void shade(Graphics2D pen, Shape outline) {
        for (int i = 0; i < 3; i++) {
            pen.translate(0.9, 1.1);
            pen.setColor(new Color(30, 22, 10, 46));
            pen.fill(outline);
        }
        pen.translate(-2.7, -3.3);
    }

    private Shape perforated() {
        Path2D outline = new Path2D.Double();
        outline.moveTo(0, 0);
        edge(outline, 0, 0, 1, 0, width);
        edge(outline, width, 0, 0, 1, height);
        edge(outline, width, height, -1, 0, width);
        edge(outline, 0, height, 0, -1, height);
        outline.closePath();
        return outline;
    }

    // half circles bitten out of the edge, teeth as wide as holes
    private static void edge(Path2D outline, double x, double y, int dx, int dy, double length) {
        double tooth = HOLE / 2;
        double radius = HOLE * 0.29;
        double start = dx == 1 ? 180 : dy == 1 ? 90 : dx == -1 ? 0 : 270;
        for (double at = tooth; at < length; at += HOLE) {
            double cx = x + dx * at;
            double cy = y + dy * at;
            outline.append(
                    new Arc2D.Double(cx - radius, cy - radius, 2 * radius, 2 * radius, start, 180, Arc2D.OPEN), true);
        }
        outline.lineTo(x + dx * length, y + dy * length);
    }

    private void print(Graphics2D pen) {
        double margin = HOLE * 1.25;
        Rectangle2D picture = new Rectangle2D.Double(margin, margin, width - 2 * margin, height - 2 * margin);
        boolean banner = dice.chance(0.5);
        new Landscape(picture, dice).paint(pen);
        Color ink = Palette.mix(dice.oneOf(Palette.HOUSES), Color.BLACK, 0.2);
        if (banner) {
            banner(pen, picture, ink);
        } else {
            plain(pen, picture);
        }
    }

    private void banner(Graphics2D pen, Rectangle2D picture, Color ink) {
        double tall = picture.getHeight() * 0.24;
        Rectangle2D band = new Rectangle2D.Double(picture.getX(), picture.getMaxY() - tall, picture.getWidth(), tall);
        pen.setColor(ink);
        pen.fill(band);
        pen.setColor(Color.WHITE);
        Lettering small = Lettering.of(Typeface.SANS_BOLD, 11).tracked(0.6).fitting(word(), band.getWidth() * 0.45);
        small.print(pen, word(), band.getX() + 5, band.getMaxY() - tall * 0.32);
        value(tall * 0.62, band.getWidth() * 0.45)
                .printEnding(pen, value(), band.getMaxX() - 5, band.getMaxY() - tall * 0.28);
    }

    private void plain(Graphics2D pen, Rectangle2D picture) {
        pen.setColor(new Color(255, 255, 255, 235));
        value(24, picture.getWidth() * 0.5).printEnding(pen, value(), picture.getMaxX() - 7, picture.getY() + 26);
        Lettering.of(Typeface.SANS_BOLD, 10).tracked(1).print(pen, word(), picture.getX() + 6, picture.getMaxY() - 7);
    }

    private Lettering value(double size, double room) {
        return Lettering.of(Typeface.SERIF_BOLD, size).fitting(value(), room);
    }

    private String word() {
        return posting.phrases().get("postage");
    }

    private String value() {
        List<String> values = VALUES.getOrDefault(posting.from().place().getCountry(), EURO);
        return values.get((int) (width + height) % values.size());
    }
}
