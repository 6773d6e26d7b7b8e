package org.waypost.samplemail.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** What a sheet takes away of the light around it: a narrow dark line where it touches, a wide soft one beyond. */
final class Shadow {
    private static final int CELL = 4;

    private final int columns;
    private final int rows;
    private final int[] shades;

    /** For a sheet with that outline in a picture of that many pixels, lying so high, in pixels. */
    Shadow(int width, int height, Shape outline, double lift) {
        this.columns = width / CELL + 2;
        this.rows = height / CELL + 2;
        float[] near = mask(outline, lift * 0.5, lift * 0.8);
        float[] far = mask(outline, lift * 1.6, lift * 2.6);
        blur(near, (int) Math.max(1, Math.round(lift * 0.5 / CELL)));
        blur(far, (int) Math.max(2, Math.round(lift * 2.4 / CELL)));
        this.shades = new int[columns * rows];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = (int) (256 * (1 - 0.46 * near[i]) * (1 - 0.46 * far[i]));
        }
    }

    private float[] mask(Shape outline, double dx, double dy) {
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.transform(new AffineTransform(1.0 / CELL, 0, 0, 1.0 / CELL, dx / CELL, dy / CELL));
        pen.setColor(Color.WHITE);
        pen.fill(outline);
        pen.dispose();
        float[] mask = new float[columns * rows];
        image.getRaster().getPixels(0, 0, columns, rows, mask);
        for (int i = 0; i < mask.length; i++) {
            mask[i] /= 255f;
        }
        return mask;
    }

    // three box blurs are nearly a bell
    private void blur(float[] mask, int reach) {
        float[] other = new float[mask.length];
        for (int pass = 0; pass < 3; pass++) {
            box(mask, other, columns, rows, reach);
            box(other, mask, rows, columns, reach);
        }
    }

    // blurs along the rows and writes the result turned on its side: twice of it blurs both ways
    private static void box(float[] from, float[] to, int columns, int rows, int reach) {
        float part = 1f / (2 * reach + 1);
        for (int row = 0; row < rows; row++) {
            int start = row * columns;
            float sum = from[start] * reach;
            for (int i = 0; i < reach; i++) {
                sum += from[start + Math.min(columns - 1, i)];
            }
            for (int column = 0; column < columns; column++) {
                sum += from[start + Math.min(columns - 1, column + reach)];
                to[column * rows + row] = sum * part;
                sum -= from[start + Math.max(0, column - reach)];
            }
        }
    }

    /** What is left of the light at a pixel, 256 being all of it. */
    int at(int x, int y) {
        int fx = x * (256 / CELL);
        int fy = y * (256 / CELL);
        int cell = (fy >> 8) * columns + (fx >> 8);
        int upper = shades[cell] * (256 - (fx & 255)) + shades[cell + 1] * (fx & 255);
        int lower = shades[cell + columns] * (256 - (fx & 255)) + shades[cell + columns + 1] * (fx & 255);
        return (upper * (256 - (fy & 255)) + lower * (fy & 255)) >> 16;
    }
}
