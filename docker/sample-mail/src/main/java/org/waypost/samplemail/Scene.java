package org.waypost.samplemail;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.photo.Counter;
import org.waypost.samplemail.photo.Frame;
import org.waypost.samplemail.photo.Photograph;
import org.waypost.samplemail.photo.Placement;
import org.waypost.samplemail.photo.Sheet;
import org.waypost.samplemail.photo.Stock;

/** A piece on the counter of a mail room, as a clerk photographs it; sometimes on top of other mail. */
final class Scene {
    static final double WIDTH = 1600;
    static final double HEIGHT = 1100;
    private static final List<Color> BELOW =
            List.of(Palette.WHITE, Palette.OFF_WHITE, Palette.CREAM, new Color(222, 228, 234));

    private final double scale;
    private final Dice dice;

    Scene(double scale, Dice dice) {
        this.scale = scale;
        this.dice = dice;
    }

    BufferedImage photograph(FlatPiece piece) {
        Frame frame = new Frame(WIDTH, HEIGHT, scale);
        Photograph photograph = Photograph.on(dice.oneOf(List.of(Counter.values())), frame, dice.fork());
        if (piece.lift() < 10 && dice.chance(0.3)) {
            below(photograph);
        }
        double x = WIDTH / 2 + dice.bell(14);
        double y = HEIGHT / 2 + dice.bell(12);
        photograph.lay(piece.sheet(), new Placement(x, y, turned(), piece.lift(), dice.bell(piece.bow())));
        return photograph.develop();
    }

    // mostly nearly straight, never beyond four degrees
    private double turned() {
        return Math.max(-4, Math.min(4, dice.bell(1.5)));
    }

    private void below(Photograph photograph) {
        for (int i = dice.whole(1, 2); i > 0; i--) {
            boolean brown = dice.chance(0.3);
            Stock stock = brown ? Stock.kraft(Palette.KRAFT) : Stock.paper(dice.oneOf(BELOW));
            double width = dice.between(1000, 1350);
            double height = dice.between(560, 820);
            Sheet sheet =
                    new Sheet(width, height, scale, stock).cut(new RoundRectangle2D.Double(0, 0, width, height, 6, 6));
            sheet.relief().roundedEdges(9, 0.35).waves(340, 3, dice);
            double x = WIDTH / 2 + dice.between(120, 330) * (dice.chance(0.5) ? 1 : -1);
            double y = HEIGHT / 2 + dice.between(60, 330) * (dice.chance(0.5) ? 1 : -1);
            photograph.lay(sheet, new Placement(x, y, dice.bell(7), 5, dice.bell(2)));
        }
    }

    /** A page on the glass of a scanner. */
    static BufferedImage scan(Sheet page, double scale, Dice dice) {
        Frame frame = new Frame(page.width(), page.height(), scale);
        Photograph scan = Photograph.scanned(frame, dice);
        double x = page.width() / 2 + dice.bell(2);
        double y = page.height() / 2 + dice.bell(2);
        scan.lay(page, new Placement(x, y, dice.bell(0.22), 2, dice.bell(0.8)));
        return scan.develop();
    }
}
