package org.waypost.samplemail.ink;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.waypost.samplemail.ink.TrueTypeFace.Glyph;

/**
 * A face at a size: printed text.
 *
 * @param size em height in units
 * @param tracking extra room after every character, in units
 * @param stretch width against the face's own: 0.8 is narrow
 */
public record Lettering(Typeface face, double size, double tracking, double stretch) {

    /** The face as it was designed. */
    public static Lettering of(Typeface face, double size) {
        return new Lettering(face, size, 0, 1);
    }

    /** The same with so much room added after each character. */
    public Lettering tracked(double units) {
        return new Lettering(face, size, units, stretch);
    }

    /** The same, narrower or wider. */
    public Lettering stretched(double factor) {
        return new Lettering(face, size, tracking, factor);
    }

    /** The same at another size. */
    public Lettering sized(double units) {
        return new Lettering(face, units, tracking, stretch);
    }

    /** The same in another face. */
    public Lettering in(Typeface other) {
        return new Lettering(other, size, tracking, stretch);
    }

    double advance(Glyph glyph) {
        return glyph.advance() * size * stretch + tracking;
    }

    /** How wide the text is, in units. */
    public double width(String text) {
        return text.codePoints().mapToDouble(c -> advance(face.glyph(c))).sum();
    }

    /** No larger than these letters, and so small that the text is no wider than that. */
    public Lettering fitting(String text, double width) {
        double wide = width(text);
        return wide <= width ? this : sized(size * width / wide);
    }

    /** No larger than these letters, and so small that none of the lines is wider than that. */
    public Lettering fitting(List<String> lines, double width) {
        Lettering fitting = this;
        for (String line : lines) {
            fitting = fitting.fitting(line, width);
        }
        return fitting;
    }

    /** The outline of the text with its baseline beginning at the place. */
    public Shape outline(String text, double x, double y) {
        Path2D line = new Path2D.Double();
        double at = x;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = face.glyph(character);
            AffineTransform place = new AffineTransform(size * stretch, 0, 0, size, at, y);
            line.append(glyph.outline().getPathIterator(place), false);
            at += advance(glyph);
        }
        return line;
    }

    /** The outline of the text along a circle, its middle at the angle (degrees clockwise from the top). */
    public Shape around(String text, double x, double y, double radius, double degrees) {
        Path2D ring = new Path2D.Double();
        double angle = Math.toRadians(degrees) - width(text) / radius / 2;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = face.glyph(character);
            double half = advance(glyph) / 2;
            AffineTransform place = AffineTransform.getRotateInstance(angle + half / radius, x, y);
            place.translate(x - half, y - radius);
            place.scale(size * stretch, size);
            ring.append(glyph.outline().getPathIterator(place), false);
            angle += 2 * half / radius;
        }
        return ring;
    }

    /** Prints one line with its baseline beginning at the place, in the pen's paint. */
    public void print(Graphics2D pen, String text, double x, double y) {
        pen.fill(outline(text, x, y));
    }

    /** Prints one line that ends at the place. */
    public void printEnding(Graphics2D pen, String text, double right, double y) {
        print(pen, text, right - width(text), y);
    }

    /** Prints one line around the place. */
    public void printCentred(Graphics2D pen, String text, double middle, double y) {
        print(pen, text, middle - width(text) / 2, y);
    }

    /** Prints lines one under the other and gives the baseline the next one would have. */
    public double printLines(Graphics2D pen, List<String> lines, double x, double y, double leading) {
        double baseline = y;
        for (String line : lines) {
            print(pen, line, x, baseline);
            baseline += leading;
        }
        return baseline;
    }

    /** The text broken between words into lines no wider than that (a longer word stays whole). */
    public List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
