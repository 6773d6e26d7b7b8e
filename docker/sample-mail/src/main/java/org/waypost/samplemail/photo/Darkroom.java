package org.waypost.samplemail.photo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.waypost.samplemail.ink.Dice;

/** From what lies on the counter to what the camera made of it: lens, light, sensor noise, tone. */
final class Darkroom {
    private static final int NOISE = 1 << 16;
    private static final byte[] SENSOR = sensor();
    private static final int[] TONE = tone();

    private final int columns;
    private final int rows;
    private final boolean scanned;
    private final Dice dice;
    private final int softness;
    private final int noise;

    Darkroom(int columns, int rows, boolean scanned, Dice dice) {
        this.columns = columns;
        this.rows = rows;
        this.dice = dice;
        this.scanned = scanned;
        this.softness = scanned ? 12 : dice.whole(14, 34);
        this.noise = scanned ? 7 : dice.whole(9, 17);
    }

    private static byte[] sensor() {
        Dice dice = Dice.of(4711);
        byte[] values = new byte[NOISE];
        for (int i = 0; i < NOISE; i++) {
            values[i] = (byte) Math.round(dice.bell(16));
        }
        return values;
    }

    // a camera lifts the middle and keeps the ends from breaking off; 1024 steps of input for 0 to 1.25 of white
    private static int[] tone() {
        int[] tone = new int[1280];
        for (int i = 0; i < tone.length; i++) {
            double t = i / 1024.0;
            double curved = t < 0.82 ? t + 0.035 * Math.sin((t - 0.18) * Math.PI / 0.64) : shoulder(t);
            tone[i] = (int) Math.round(Math.max(0, Math.min(255, curved * 255)));
        }
        return tone;
    }

    private static double shoulder(double t) {
        double over = t - 0.82;
        return 0.82 + 0.035 * Math.sin(Math.PI) + 0.178 * (1 - Math.exp(-over / 0.178));
    }

    BufferedImage develop(int[] pixels) {
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        int[] out = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Light light = scanned ? Light.even(columns, rows) : Light.uneven(columns, rows, dice.fork());
        int[][] channels = new int[3][columns];
        int[] line = new int[columns];
        soften(pixels);
        for (int y = 0; y < rows; y++) {
            softenDown(pixels, y, line);
            light.line(y, channels);
            expose(line, channels, out, y * columns);
        }
        return image;
    }

    private void soften(int[] pixels) {
        for (int y = 0; y < rows; y++) {
            int start = y * columns;
            int before = pixels[start];
            for (int x = start + 1; x < start + columns - 1; x++) {
                int here = pixels[x];
                pixels[x] = blend(before, here, pixels[x + 1]);
                before = here;
            }
        }
    }

    private void softenDown(int[] pixels, int y, int[] line) {
        int above = Math.max(0, y - 1) * columns;
        int below = Math.min(rows - 1, y + 1) * columns;
        int here = y * columns;
        for (int x = 0; x < columns; x++) {
            line[x] = blend(pixels[above + x], pixels[here + x], pixels[below + x]);
        }
    }

    private int blend(int before, int here, int after) {
        return Pixel.mix(here, Pixel.mix(before, after, 128), 2 * softness);
    }

    private void expose(int[] line, int[][] light, int[] out, int start) {
        int seed = dice.whole(0, NOISE - 1);
        for (int x = 0; x < columns; x++) {
            int rgb = line[x];
            int grain = (SENSOR[(seed + x) & (NOISE - 1)] * noise) >> 5;
            int tint = (SENSOR[(seed + x / 2 + 9000) & (NOISE - 1)] * noise) >> 7;
            int red = toned((rgb >> 16 & 255) * light[0][x], grain + tint);
            int green = toned((rgb >> 8 & 255) * light[1][x], grain);
            int blue = toned((rgb & 255) * light[2][x], grain - tint);
            out[start + x] = red << 16 | green << 8 | blue;
        }
    }

    private static int toned(int lit, int grain) {
        int step = (lit >> 10) + grain;
        return TONE[Math.max(0, Math.min(TONE.length - 1, step))];
    }
}
