package org.waypost.samplemail.ink;

import java.awt.Color;
import java.awt.Paint;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What text and marks are made of: nothing on paper is one flat colour. */
public enum Ink {
    /** Laser or offset print: almost even, a little paper shines through. */
    PRINTED(0.93, 0.12, 3),
    /** Ball-point or felt pen: denser where the pen slowed down. */
    PEN(0.86, 0.45, 14),
    /** A rubber stamp or a sprayed cancellation: half of it missed the paper. */
    STAMPED(0.66, 1.3, 9),
    /** A thermal printer: black with a few gaps. */
    THERMAL(0.94, 0.22, 2.5),
    /** A typewriter's ribbon or a spent ink cartridge. */
    RIBBON(0.85, 0.6, 5);

    private static final int SIDE = 512;
    private static final Map<Ink, byte[]> COVERAGE = new ConcurrentHashMap<>();

    private final double opacity;
    private final double unevenness;
    private final double grain;

    Ink(double opacity, double unevenness, double grain) {
        this.opacity = opacity;
        this.unevenness = unevenness;
        this.grain = grain;
    }

    /** This ink in that colour, as something to fill shapes with. */
    public Paint of(Color color, Dice dice) {
        BufferedImage tile = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        int[] pixels = new int[SIDE * SIDE];
        int rgb = color.getRGB() & 0xFFFFFF;
        byte[] alpha = COVERAGE.computeIfAbsent(this, Ink::coverage);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = ((alpha[i] & 0xFF) * color.getAlpha() / 255) << 24 | rgb;
        }
        tile.getRaster().setDataElements(0, 0, SIDE, SIDE, pixels);
        Rectangle2D anchor = new Rectangle2D.Double(dice.whole(0, SIDE), dice.whole(0, SIDE), SIDE, SIDE);
        return new TexturePaint(tile, anchor);
    }

    private byte[] coverage() {
        byte[] coverage = new byte[SIDE * SIDE];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) (255 * opacityAt(i % SIDE, i / SIDE));
        }
        return coverage;
    }

    private double opacityAt(int x, int y) {
        double blots = Noise.at(x / grain, y / grain) * 0.6;
        double specks = Noise.at(x / 1.7 + 91, y / 1.7 + 17) * 0.4;
        return Math.max(0, Math.min(1, opacity + (blots + specks) * unevenness * 0.5));
    }
}
