package org.waypost.content.internal.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** Makes pictures smaller without losing thin strokes: averages whole pixels first, interpolates the rest. */
final class Shrink {
    private static final int CHANNELS = 3;

    private Shrink() {}

    /** The picture without transparency, its longest side at most {@code side}; never larger than it was. */
    static BufferedImage toFit(BufferedImage image, int side) {
        double ratio = Math.max(image.getWidth(), image.getHeight()) / (double) side;
        BufferedImage plain = plain(image);
        if (ratio <= 1) {
            return plain;
        }
        int width = Math.max(1, (int) Math.round(image.getWidth() / ratio));
        int height = Math.max(1, (int) Math.round(image.getHeight() / ratio));
        return drawn(averaged(plain, (int) ratio), width, height);
    }

    private static BufferedImage plain(BufferedImage image) {
        boolean isPlain = image.getType() == BufferedImage.TYPE_3BYTE_BGR
                && image.getRaster().getDataBuffer().getSize() == image.getWidth() * image.getHeight() * CHANNELS;
        return isPlain ? image : drawn(image, image.getWidth(), image.getHeight());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR
                && image.getWidth() == width
                && image.getHeight() == height) {
            return image;
        }
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return target;
    }

    /** Each pixel is the mean of {@code step} by {@code step} pixels; what does not fill a square at the edge is left out. */
    private static BufferedImage averaged(BufferedImage image, int step) {
        int width = image.getWidth() / step;
        int height = image.getHeight() / step;
        if (step < 2 || width == 0 || height == 0) {
            return image;
        }
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        byte[] from = pixels(image);
        byte[] to = pixels(target);
        int[] sums = new int[width * CHANNELS];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            for (int row = y * step; row < (y + 1) * step; row++) {
                addRow(from, row * image.getWidth() * CHANNELS, step, sums);
            }
            putMeans(sums, step * step, to, y * width * CHANNELS);
        }
        return target;
    }

    private static void addRow(byte[] from, int begin, int step, int[] sums) {
        int at = begin;
        for (int x = 0; x < sums.length; x += CHANNELS) {
            int blue = 0;
            int green = 0;
            int red = 0;
            for (int i = 0; i < step; i++) {
                blue += from[at++] & 0xff;
                green += from[at++] & 0xff;
                red += from[at++] & 0xff;
            }
            sums[x] += blue;
            sums[x + 1] += green;
            sums[x + 2] += red;
        }
    }

    private static void putMeans(int[] sums, int count, byte[] to, int begin) {
        for (int i = 0; i < sums.length; i++) {
            to[begin + i] = (byte) ((sums[i] + count / 2) / count);
        }
    }

    private static byte[] pixels(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
