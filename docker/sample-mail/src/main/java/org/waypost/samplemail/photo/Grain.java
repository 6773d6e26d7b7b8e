package org.waypost.samplemail.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Noise;

/** The fine structure of a surface as brightness, 128 being neutral: a tile that repeats without a seam. */
public enum Grain {
    SMOOTH,
    LAID,
    KRAFT,
    CARDBOARD,
    GLOSS;

    static final int SIDE = 512;
    static final int MASK = SIDE - 1;
    private static final Map<Grain, byte[]> TILES = new ConcurrentHashMap<>();

    byte[] tile() {
        return TILES.computeIfAbsent(this, Grain::paint);
    }

    private byte[] paint() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = new byte[SIDE * SIDE];
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(128, 128, 128));
        pen.fillRect(0, 0, SIDE, SIDE);
        draw(pen, Dice.of(7, name().length()));
        pen.dispose();
        image.getRaster().getDataElements(0, 0, SIDE, SIDE, pixels);
        return roughen(pixels, this == GLOSS ? 3 : 7);
    }

    private void draw(Graphics2D pen, Dice dice) {
        switch (this) {
            case SMOOTH -> fibres(pen, dice, 900, 26, 9, 0.9f);
            case LAID -> laid(pen, dice);
            case KRAFT -> kraft(pen, dice);
            case CARDBOARD -> cardboard(pen, dice);
            case GLOSS -> fibres(pen, dice, 150, 20, 4, 1f);
        }
    }

    // every surface has some irregularity finer than any stroke
    private static byte[] roughen(byte[] pixels, int depth) {
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double noise = Noise.at(x / 2.0, y / 2.0) * 0.7 + Noise.at(x, y) * 0.3;
                int at = y * SIDE + x;
                pixels[at] = (byte) Math.max(0, Math.min(255, (pixels[at] & 0xFF) + noise * depth));
            }
        }
        return pixels;
    }

    private static void laid(Graphics2D pen, Dice dice) {
        for (int y = 0; y < SIDE; y += 4) {
            pen.setColor(new Color(0, 0, 0, 7 + dice.whole(0, 5)));
            pen.fillRect(0, y, SIDE, 1);
        }
        for (int x = 0; x < SIDE; x += 128) {
            pen.setColor(new Color(0, 0, 0, 10));
            pen.fillRect(x, 0, 2, SIDE);
        }
        fibres(pen, dice, 900, 24, 8, 0.9f);
    }

    private static void kraft(Graphics2D pen, Dice dice) {
        fibres(pen, dice, 5200, 30, 20, 1.1f);
        fibres(pen, dice, 340, 16, 62, 1f);
    }

    private static void cardboard(Graphics2D pen, Dice dice) {
        for (int x = 0; x < SIDE; x += 16) {
            for (int w = 0; w < 8; w++) {
                pen.setColor(new Color(0, 0, 0, 11 - Math.abs(w - 4) * 2));
                pen.fillRect(x + w, 0, 1, SIDE);
            }
        }
        kraft(pen, dice);
    }

    private static void fibres(Graphics2D pen, Dice dice, int count, int length, int contrast, float width) {
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < count; i++) {
            int shade = dice.chance(0.5) ? 0 : 255;
            pen.setColor(new Color(shade, shade, shade, dice.whole(contrast / 3, contrast)));
            fibre(pen, dice, length);
        }
    }

    // drawn on all sides of the tile, so that a fibre leaving on the right comes in on the left
    private static void fibre(Graphics2D pen, Dice dice, int length) {
        double x = dice.between(0, SIDE);
        double y = dice.between(0, SIDE);
        double dx = dice.bell(length);
        double dy = dice.bell(length * 0.6);
        double bend = dice.bell(length * 0.3);
        for (int copy = 0; copy < 9; copy++) {
            double left = x + (copy % 3 - 1) * SIDE;
            double top = y + (copy / 3 - 1) * SIDE;
            if (left > -90 && left < SIDE + 90 && top > -90 && top < SIDE + 90) {
                pen.draw(new QuadCurve2D.Double(
                        left, top, left + dx / 2 - bend, top + dy / 2 + bend, left + dx, top + dy));
            }
        }
    }
}
