package org.waypost.web.isolation.client;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small real pictures, each seed another one. */
public final class Pictures {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    private static final int STROKES = 40;

    private Pictures() {}

    /** A JPEG of some kilobytes. */
    public static byte[] jpeg(long seed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random random = new Random(seed);
        for (int stroke = 0; stroke < STROKES; stroke++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(120), random.nextInt(80));
        }
        pen.dispose();
        return bytes(image, "jpg");
    }

    static byte[] bytes(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
