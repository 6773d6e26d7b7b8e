package org.waypost.samplemail.photo;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.waypost.samplemail.ink.Dice;

/** A picture being taken: choose a counter or a scanner, lay sheets on it one after the other, develop. */
public final class Photograph {
    private static final double FIXED = 65536;

    private final Frame frame;
    private final int columns;
    private final int rows;
    private final Dice dice;
    private final Homography camera;
    private final boolean scanned;
    private final int[] pixels;

    private Photograph(Frame frame, Homography camera, boolean scanned, Dice dice) {
        this.frame = frame;
        this.columns = frame.columns();
        this.rows = frame.rows();
        this.dice = dice;
        this.camera = camera;
        this.scanned = scanned;
        this.pixels = new int[columns * rows];
    }

    /** An empty counter, seen from a little off the vertical. */
    public static Photograph on(Counter counter, Frame frame, Dice dice) {
        Photograph photograph = new Photograph(frame, camera(frame, dice), false, dice);
        photograph.paint(counter.texture());
        return photograph;
    }

    /** The glass of a flatbed scanner: straight down, even light, the grey of the lid where there is no paper. */
    public static Photograph scanned(Frame frame, Dice dice) {
        Photograph photograph = new Photograph(frame, Homography.tilt(0, 0), true, dice);
        Arrays.fill(photograph.pixels, 0xD9DAD8);
        return photograph;
    }

    // people photograph from their own side: the far edge is a little smaller
    private static Homography camera(Frame frame, Dice dice) {
        double g = dice.bell(0.022) / frame.columns();
        double h = -dice.between(0, 0.06) / frame.rows();
        Homography centre = new Homography(1, 0, frame.columns() / 2.0, 0, 1, frame.rows() / 2.0, 0, 0, 1);
        return centre.after(Homography.tilt(g, h)).after(centre.inverse());
    }

    private void paint(Texture counter) {
        double zoom = dice.between(0.9, 1.15) / frame.scale();
        double turn = Math.toRadians(dice.bell(1.6)) + (dice.chance(0.5) ? Math.PI : 0);
        double left = dice.between(0, counter.columns());
        double top = dice.between(0, counter.rows());
        double cos = Math.cos(turn) * zoom * FIXED;
        double sin = Math.sin(turn) * zoom * FIXED;
        for (int y = 0; y < rows; y++) {
            line(counter, y * columns, left * FIXED - y * sin, top * FIXED + y * cos, cos, sin);
        }
    }

    // places are counted in 65536ths of a pixel: adding whole numbers is faster than turning every pixel
    private void line(Texture counter, int start, double left, double top, double cos, double sin) {
        int u = (int) left;
        int v = (int) top;
        int stepU = (int) cos;
        int stepV = (int) sin;
        for (int x = 0; x < columns; x++) {
            pixels[start + x] = counter.at(u >> 8, v >> 8);
            u += stepU;
            v += stepV;
        }
    }

    /** Lays a sheet on what is there already; its shadow falls on all that is below. */
    public void lay(Sheet sheet, Placement place) {
        Layer layer = new Layer(sheet, place, camera, frame.scale());
        Shape outline = layer.outline();
        double lift = place.lift() * frame.scale();
        Shadow shadow = new Shadow(columns, rows, outline, lift);
        Rectangle reach = outline.getBounds();
        reach.grow((int) (lift * 9) + 8, (int) (lift * 9) + 8);
        Rectangle seen = reach.intersection(new Rectangle(columns, rows));
        for (int y = seen.y; y < seen.y + seen.height; y++) {
            layer.over(pixels, y * columns, seen.x, seen.x + seen.width, y, shadow);
        }
    }

    /** The finished picture: with light, a lens that is not perfectly sharp and the noise of the sensor. */
    public BufferedImage develop() {
        return new Darkroom(columns, rows, scanned, dice.fork()).develop(pixels);
    }
}
