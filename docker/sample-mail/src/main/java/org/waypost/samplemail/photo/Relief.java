package org.waypost.samplemail.photo;

import java.awt.geom.Rectangle2D;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Noise;

/**
 * How high a sheet's surface lies, in units: bends, folds, what is inside pushing up. The light comes from the upper
 * left, so slopes towards it are brighter.
 */
public final class Relief {
    static final int CELL = 4;

    private final int columns;
    private final int rows;
    private final float[] heights;
    private final double width;
    private final double height;

    Relief(double width, double height) {
        this.width = width;
        this.height = height;
        this.columns = (int) Math.ceil(width / CELL) + 2;
        this.rows = (int) Math.ceil(height / CELL) + 2;
        this.heights = new float[columns * rows];
    }

    /** A height at a place of the sheet. */
    public interface Form {
        double at(double x, double y);
    }

    /** Adds a form of your own. */
    public Relief add(Form form) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                heights[row * columns + column] += (float) form.at(column * CELL, row * CELL);
            }
        }
        return this;
    }

    /** The whole sheet a little out of flat: waves so long and so high. */
    public Relief waves(double length, double high, Dice dice) {
        double shift = dice.between(0, 250);
        return add((x, y) -> high * Noise.cloud(x / length + shift, y / length * 1.3 + shift, 2));
    }

    /** Edges that bend down over so many units. */
    public Relief roundedEdges(double reach, double drop) {
        return add((x, y) -> {
            double edge = Math.min(Math.min(x, width - x), Math.min(y, height - y));
            double t = Math.max(0, 1 - Math.max(0, edge) / reach);
            return -drop * t * t;
        });
    }

    /** Something flat inside: a raised rectangle, its borders rising over twice {@code soft} units. */
    public Relief contents(Rectangle2D inside, double high, double soft) {
        double left = inside.getMinX();
        double top = inside.getMinY();
        double right = inside.getMaxX();
        double bottom = inside.getMaxY();
        return add((x, y) -> high
                * Noise.step(left - soft, left + soft, x)
                * (1 - Noise.step(right - soft, right + soft, x))
                * Noise.step(top - soft, top + soft, y)
                * (1 - Noise.step(bottom - soft, bottom + soft, y)));
    }

    /** A fold once made and flattened again, through a point at an angle in degrees: negative heights are valleys. */
    public Relief fold(double px, double py, double degrees, double high) {
        double nx = -Math.sin(Math.toRadians(degrees));
        double ny = Math.cos(Math.toRadians(degrees));
        return add((x, y) -> {
            double distance = Math.abs((x - px) * nx + (y - py) * ny);
            return high * Math.exp(-distance / 7) + high * 1.6 * Math.exp(-distance / 90);
        });
    }

    /** A corner that was pushed up and lies slightly off the counter: 0 is the upper left one, then clockwise. */
    public Relief bentCorner(int corner, double reach, double high) {
        double cx = corner == 0 || corner == 3 ? 0 : width;
        double cy = corner < 2 ? 0 : height;
        return add((x, y) -> {
            double along = reach - Math.abs(x - cx) - Math.abs(y - cy);
            return along > 0 ? high * along / reach * Noise.step(0, reach * 0.25, along) : 0;
        });
    }

    /** Brightness of every cell's corner, 256 being neutral. */
    int[] shades(double strength) {
        int[] shades = new int[heights.length];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double slope = 0.62 * across(column, row) + 0.78 * down(column, row);
                shades[row * columns + column] = (int) (256 * Math.max(0.6, Math.min(1.16, 1 + slope * strength)));
            }
        }
        return shades;
    }

    private double across(int column, int row) {
        int before = Math.max(0, column - 1);
        int after = Math.min(columns - 1, column + 1);
        return (heights[row * columns + after] - heights[row * columns + before]) / ((after - before) * (double) CELL);
    }

    private double down(int column, int row) {
        int before = Math.max(0, row - 1);
        int after = Math.min(rows - 1, row + 1);
        return (heights[after * columns + column] - heights[before * columns + column])
                / ((after - before) * (double) CELL);
    }

    int columns() {
        return columns;
    }
}
