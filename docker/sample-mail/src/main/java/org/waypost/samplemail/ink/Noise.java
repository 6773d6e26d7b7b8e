package org.waypost.samplemail.ink;

import java.util.Random;

/** Smooth irregularity: a fixed random field of period 256, interpolated. All values lie between -1 and 1. */
public final class Noise {
    private static final int SIDE = 256;
    private static final int MASK = SIDE - 1;
    private static final float[] FIELD = field();

    private Noise() {}

    private static float[] field() {
        Random random = new Random(20261121);
        float[] field = new float[SIDE * SIDE];
        for (int i = 0; i < field.length; i++) {
            field[i] = random.nextFloat() * 2 - 1;
        }
        return field;
    }

    /** Noise whose waves are about one long. */
    public static double at(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double fx = ease(x - column);
        double fy = ease(y - row);
        double top = mix(cell(column, row), cell(column + 1, row), fx);
        double bottom = mix(cell(column, row + 1), cell(column + 1, row + 1), fx);
        return mix(top, bottom, fy);
    }

    /** Noise with finer noise on it, so many layers of it. */
    public static double cloud(double x, double y, int layers) {
        double sum = 0;
        double weight = 0.5;
        double frequency = 1;
        for (int layer = 0; layer < layers; layer++) {
            sum += weight * at(x * frequency + layer * 37.3, y * frequency + layer * 71.9);
            weight *= 0.5;
            frequency *= 2.03;
        }
        return sum;
    }

    /** 0 below {@code low}, 1 above {@code high}, a soft rise between. */
    public static double step(double low, double high, double value) {
        double t = Math.max(0, Math.min(1, (value - low) / (high - low)));
        return ease(t);
    }

    /** From {@code a} to {@code b} as {@code t} goes from 0 to 1. */
    public static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double cell(int column, int row) {
        return FIELD[(row & MASK) * SIDE + (column & MASK)];
    }
}
