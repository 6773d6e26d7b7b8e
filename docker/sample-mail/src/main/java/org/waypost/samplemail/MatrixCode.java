package org.waypost.samplemail;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.waypost.samplemail.ink.Dice;

/** A square of dots as meters and sorting machines print it. It only looks like a code: its dots mean nothing. */
final class MatrixCode {
    private MatrixCode() {}

    static void print(Graphics2D pen, double x, double y, double side, int cells, Dice dice) {
        double cell = side / cells;
        Path2D dots = new Path2D.Double();
        for (int row = 0; row < cells; row++) {
            for (int column = 0; column < cells; column++) {
                boolean border = column == 0 || row == cells - 1;
                boolean clock = (row == 0 && column % 2 == 0) || (column == cells - 1 && row % 2 == 1);
                boolean inner = row > 0 && column < cells - 1;
                if (border || clock || (inner && dice.chance(0.5))) {
                    dots.append(
                            new Rectangle2D.Double(x + column * cell, y + row * cell, cell * 1.02, cell * 1.02), false);
                }
            }
        }
        pen.fill(dots);
    }
}
