package org.waypost.plugins.recognizer.tesseract;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.waypost.spi.Bytes;

/** An upright picture in 256 shades of grey, row by row. */
final class Grey {
    private final int width;
    private final int height;
    private final byte[] shades;

    private Grey(int width, int height, byte[] shades) {
        this.width = width;
        this.height = height;
        this.shades = shades;
    }

    /** The shades as people see them: the JDK's own grey is linear and so too dark for reading. */
    static Grey of(BufferedImage picture) {
        int width = picture.getWidth();
        byte[] shades = new byte[width * picture.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                shades[y * width + x] = shade(row[x]);
            }
        }
        return new Grey(width, picture.getHeight(), shades);
    }

    private static byte shade(int rgb) {
        return (byte) ((77 * (rgb >> 16 & 255) + 150 * (rgb >> 8 & 255) + 29 * (rgb & 255)) >> 8);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** All shades, not to be changed. */
    byte[] shades() {
        return shades;
    }

    /** The same picture turned clockwise by a quarter. */
    Grey turned() {
        byte[] turned = new byte[shades.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = shades[y * width + x];
            }
        }
        return new Grey(/* width= */ height, /* height= */ width, turned);
    }

    /**
     * The picture as if lit evenly and on white paper: each point compared with the mean around it. Print on brown paper
     * and in shadows stands out as it does on white.
     */
    Grey evened(int reach) {
        long[] sums = sums();
        byte[] even = new byte[shades.length];
        for (int y = 0; y < height; y++) {
            int top = Math.max(0, y - reach);
            int bottom = Math.min(height, y + reach + 1);
            for (int x = 0; x < width; x++) {
                int left = Math.max(0, x - reach);
                int right = Math.min(width, x + reach + 1);
                long sum = sum(sums, right, bottom)
                        - sum(sums, left, bottom)
                        - sum(sums, right, top)
                        + sum(sums, left, top);
                long mean = Math.max(1, sum / ((long) (right - left) * (bottom - top)));
                even[y * width + x] = (byte) Math.min(255, 250L * (shades[y * width + x] & 255) / mean);
            }
        }
        return new Grey(width, height, even);
    }

    // at each point, the sum of all shades above and left of it
    private long[] sums() {
        long[] sums = new long[(width + 1) * (height + 1)];
        for (int y = 1; y <= height; y++) {
            long row = 0;
            for (int x = 1; x <= width; x++) {
                row += shades[(y - 1) * width + x - 1] & 255;
                sums[y * (width + 1) + x] = sums[(y - 1) * (width + 1) + x] + row;
            }
        }
        return sums;
    }

    private long sum(long[] sums, int x, int y) {
        return sums[y * (width + 1) + x];
    }

    /** The picture with lines of that slope made level, by moving each column up or down. */
    Grey levelled(double slope) {
        byte[] level = new byte[shades.length];
        for (int x = 0; x < width; x++) {
            double shift = shift(slope, x);
            for (int y = 0; y < height; y++) {
                level[y * width + x] = between(x, y + shift);
            }
        }
        return new Grey(width, height, level);
    }

    /** How far a column stands below its place in a levelled picture. */
    double shift(double slope, int x) {
        return slope * (x - width / 2.0);
    }

    private byte between(int x, double y) {
        int above = (int) Math.floor(y);
        if (above < 0 || above + 1 >= height) {
            return (byte) 255;
        }
        double part = y - above;
        int upper = shades[above * width + x] & 255;
        int lower = shades[(above + 1) * width + x] & 255;
        return (byte) Math.round(upper * (1 - part) + lower * part);
    }

    /** The picture as a portable grey map, the simplest form that tesseract reads. */
    Bytes pgm() {
        byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(head, head.length + shades.length);
        System.arraycopy(shades, 0, file, head.length, shades.length);
        return Bytes.of(file);
    }
}
