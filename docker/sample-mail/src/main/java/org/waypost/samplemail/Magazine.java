package org.waypost.samplemail;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
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

/** A magazine sealed in clear film, with an address slip under the film. */
final class Magazine {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 1036;
    private static final double FILM = 24;

    private final Posting posting;
    private final Dice dice;

    private Magazine(Posting posting) {
        this.posting = posting;
        this.dice = posting.dice().fork();
    }

    static FlatPiece inWrap(Posting posting) {
        return new Magazine(posting).draw();
    }

    private FlatPiece draw() {
        Sheet sheet = new Sheet(WIDTH, HEIGHT, posting.scale(), Stock.film(new Color(236, 240, 244, 70)))
                .cut(new RoundRectangle2D.Double(0, 0, WIDTH, HEIGHT, 8, 8));
        Graphics2D pen = sheet.pen();
        Rectangle2D cover = new Rectangle2D.Double(FILM, FILM, WIDTH - 2 * FILM, HEIGHT - 2 * FILM);
        cover(pen, cover);
        slip(pen);
        film(pen);
        sheet.relief()
                .roundedEdges(5, 0.2)
                .waves(360, 3, dice)
                .waves(90, 0.35, dice)
                .contents(new Rectangle2D.Double(FILM, FILM, WIDTH - 2 * FILM, HEIGHT - 2 * FILM), 1.2, 14);
        return new FlatPiece(sheet, 7, 2, Optional.empty());
    }

    private void cover(Graphics2D pen, Rectangle2D cover) {
        double inset = dice.chance(0.4) ? 26 : 0;
        pen.setColor(Palette.CARD);
        pen.fill(cover);
        Rectangle2D picture = new Rectangle2D.Double(
                cover.getX() + inset,
                cover.getY() + inset,
                cover.getWidth() - 2 * inset,
                cover.getHeight() - 2 * inset);
        new Landscape(picture, dice).paint(pen);
        masthead(pen, picture);
        coverLines(pen, picture);
    }

    private void masthead(Graphics2D pen, Rectangle2D picture) {
        String name = posting.from().name();
        Lettering face = Lettering.of(dice.chance(0.5) ? Typeface.SERIF_BOLD : Typeface.SANS_BLACK, 150)
                .fitting(name, picture.getWidth() - 50);
        double base = picture.getY() + 34 + face.size() * 0.74;
        pen.setColor(new Color(0, 0, 0, 60));
        face.printCentred(pen, name, picture.getCenterX() + 2.5, base + 2.5);
        pen.setColor(new Color(255, 254, 248));
        face.printCentred(pen, name, picture.getCenterX(), base);
        Lettering.of(Typeface.SANS_BOLD, 17)
                .tracked(3)
                .printCentred(pen, posting.phrases().get("issue"), picture.getCenterX(), base + 34);
    }

    private void coverLines(Graphics2D pen, Rectangle2D picture) {
        List<String> lines = new ArrayList<>(posting.phrases().list("coverlines"));
        double x = picture.getX() + 34;
        double y = picture.getY() + picture.getHeight() * 0.34;
        for (int i = 0; i < 4; i++) {
            String line = lines.remove(dice.whole(0, lines.size() - 1));
            boolean loud = i == 1;
            Lettering face = Lettering.of(loud ? Typeface.SERIF_BOLD : Typeface.SANS_BOLD, loud ? 50 : 25);
            for (String row : face.wrap(line, loud ? 360 : 240)) {
                pen.setColor(new Color(0, 0, 0, 80));
                face.print(pen, row, x + 1.6, y + 1.6);
                pen.setColor(loud ? new Color(255, 236, 170) : Color.WHITE);
                face.print(pen, row, x, y);
                y += face.size() * 1.14;
            }
            y += 34;
        }
    }

    private void slip(Graphics2D pen) {
        List<String> lines = posting.address().lines();
        double tall = 110 + lines.size() * 40;
        double wide = 560;
        double x = dice.between(70, WIDTH - wide - 60);
        double y = HEIGHT - tall - dice.between(60, 90);
        RoundRectangle2D place = new RoundRectangle2D.Double(x, y, wide, tall, 4, 4);
        Sticker.stick(pen, place, Palette.WHITE, dice.bell(1), on -> address(on, lines, wide));
    }

    private void address(Graphics2D pen, List<String> lines, double wide) {
        RoutingBars.print(pen, 24, 62, 65, dice);
        pen.setPaint(Ink.THERMAL.of(Palette.BLACK, dice));
        String number = dice.digits(8) + "   " + dice.digits(3) + "-" + dice.digits(2);
        Lettering.of(Typeface.SANS, 18).print(pen, posting.phrases().get("subscriber") + " " + number, 24, 38);
        Lettering face = Lettering.of(Typeface.SANS, 31).fitting(lines, wide - 56);
        face.printLines(pen, lines, 24, 112, face.size() * 1.26);
    }

    // wrinkles of the film catch the light as soft streaks
    private void film(Graphics2D pen) {
        AffineTransform before = pen.getTransform();
        for (int i = 0; i < 22; i++) {
            double x = dice.between(-60, WIDTH);
            double y = dice.between(-60, HEIGHT);
            double reach = dice.between(90, 420);
            double thick = dice.between(4, 34);
            pen.translate(x, y);
            pen.rotate(dice.bell(0.5) + 0.9);
            pen.setPaint(new GradientPaint(
                    0, 0, new Color(255, 255, 255, dice.whole(18, 74)), 0, (float) thick, new Color(255, 255, 255, 0)));
            Path2D streak = new Path2D.Double();
            streak.moveTo(0, 0);
            streak.quadTo(reach / 2, -thick * 0.4, reach, dice.bell(8));
            streak.quadTo(reach / 2, thick, 0, thick * 0.8);
            streak.closePath();
            pen.fill(streak);
            pen.setTransform(before);
        }
    }
}
