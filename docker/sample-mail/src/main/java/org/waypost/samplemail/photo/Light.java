package org.waypost.samplemail.photo;

import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Noise;

/** Uneven light over a picture: a window at one side, the lens darker in the corners, sometimes the photographer's shade. */
final class Light {
    static final int CELL = 16;
    private static final int CHANNELS = 3;

    private final int columns;
    private final int rows;
    private final int[][] grid;

    private Light(int width, int height, Mood mood) {
        this.columns = width / CELL + 2;
        this.rows = height / CELL + 2;
        this.grid = new int[CHANNELS][columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = column * (double) CELL / width - 0.5;
                double y = row * (double) CELL / height - 0.5;
                set(row * columns + column, mood.brightness(x, y), mood.warmth(x, y));
            }
        }
    }

    static Light uneven(int width, int height, Dice dice) {
        return new Light(width, height, Mood.drawn(dice));
    }

    static Light even(int width, int height) {
        return new Light(width, height, new Mood(0, 0, 0, 0, 0, 0, 0.004, 0, 1.1));
    }

    private void set(int cell, double brightness, double warmth) {
        grid[0][cell] = (int) (4096 * brightness * (1 + warmth));
        grid[1][cell] = (int) (4096 * brightness);
        grid[2][cell] = (int) (4096 * brightness * (1 - warmth));
    }

    /** Places run from -0.5 to 0.5 over the picture. */
    private record Mood(
            double slopeX,
            double slopeY,
            double lampX,
            double lampY,
            double shadeX,
            double shade,
            double warm,
            double drama,
            double level) {

        static Mood drawn(Dice dice) {
            double shade = dice.chance(0.45) ? dice.between(0.05, 0.15) : 0;
            return new Mood(
                    dice.between(-0.16, 0.02),
                    dice.between(-0.16, -0.02),
                    dice.between(-0.5, 0.1),
                    dice.between(-0.5, 0),
                    dice.between(-0.3, 0.4),
                    shade,
                    dice.between(-0.012, 0.03),
                    1,
                    1);
        }

        double brightness(double x, double y) {
            double lamp = 0.07 * Math.exp(-4 * squares(x - lampX, y - lampY));
            double corners = 0.20 * squares(x, y);
            double photographer = shade * (1 - Noise.step(0.08, 0.5, Math.hypot((x - shadeX) * 1.2, (y - 0.62) * 1.1)));
            return level + x * slopeX + y * slopeY + drama * (lamp - corners) - photographer;
        }

        double warmth(double x, double y) {
            return warm + drama * 0.02 * (Math.exp(-3 * squares(x - lampX, y - lampY)) - 0.4);
        }

        private static double squares(double x, double y) {
            return x * x + y * y;
        }
    }

    /** The light along one line of pixels; 4096 leaves a channel as it is. */
    void line(int y, int[][] channels) {
        int row = y / CELL * columns;
        for (int channel = 0; channel < CHANNELS; channel++) {
            spread(grid[channel], row, y % CELL, channels[channel]);
        }
    }

    private void spread(int[] cells, int row, int part, int[] line) {
        int after = between(cells, row, part);
        int x = 0;
        for (int cell = row + 1; x < line.length; cell++) {
            int before = after;
            after = between(cells, cell, part);
            int step = after - before;
            int light = before * CELL;
            for (int end = Math.min(line.length, x + CELL); x < end; x++) {
                line[x] = light / CELL;
                light += step;
            }
        }
    }

    private int between(int[] cells, int cell, int part) {
        return (cells[cell] * (CELL - part) + cells[cell + columns] * part) / CELL;
    }
}
