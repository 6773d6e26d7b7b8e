package org.waypost.samplemail.ink;

import static org.waypost.samplemail.ink.FontTables.unsigned;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** One glyph that is made of contours and not of other glyphs: points on and off quadratic curves. */
final class SimpleGlyph {
    private static final int ON_CURVE = 1;
    private static final int REPEAT = 8;

    private final int[] ends;
    private final int[] flags;
    private final double[] xs;
    private final double[] ys;
    private int at;

    SimpleGlyph(ByteBuffer glyf, int start, int contours) {
        this.ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = unsigned(glyf, start + 2 * i);
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int instructions = start + 2 * contours;
        this.at = instructions + 2 + unsigned(glyf, instructions);
        this.flags = readFlags(glyf, points);
        this.xs = readPlaces(glyf, 2, 16);
        this.ys = readPlaces(glyf, 4, 32);
    }

    private int[] readFlags(ByteBuffer glyf, int points) {
        int[] read = new int[points];
        int i = 0;
        while (i < points) {
            int flag = Byte.toUnsignedInt(glyf.get(at++));
            int times = (flag & REPEAT) != 0 ? 1 + Byte.toUnsignedInt(glyf.get(at++)) : 1;
            for (; times > 0; times--) {
                read[i++] = flag;
            }
        }
        return read;
    }

    private double[] readPlaces(ByteBuffer glyf, int shortFlag, int sameFlag) {
        double[] places = new double[flags.length];
        int place = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                int step = Byte.toUnsignedInt(glyf.get(at++));
                place += same ? step : -step;
            } else if (!same) {
                place += glyf.getShort(at);
                at += 2;
            }
            places[i] = place;
        }
        return places;
    }

    Path2D path() {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int first = 0;
        for (int end : ends) {
            contour(path, first, end - first + 1);
            first = end + 1;
        }
        return path;
    }

    // two neighbours off the curve imply a point on it half-way between them
    private void contour(Path2D path, int first, int size) {
        if (size < 2) {
            return;
        }
        int start = startOnCurve(first, size);
        int before = first + Math.floorMod(start - first - 1, size);
        path.moveTo(
                on(start) ? xs[start] : middle(xs, before, start), on(start) ? ys[start] : middle(ys, before, start));
        for (int i = on(start) ? 1 : 0; i < size; i++) {
            segment(path, first + (start - first + i) % size, first + (start - first + i + 1) % size);
        }
        path.closePath();
    }

    private void segment(Path2D path, int point, int next) {
        if (on(point)) {
            path.lineTo(xs[point], ys[point]);
        } else if (on(next)) {
            path.quadTo(xs[point], ys[point], xs[next], ys[next]);
        } else {
            path.quadTo(xs[point], ys[point], middle(xs, point, next), middle(ys, point, next));
        }
    }

    private int startOnCurve(int first, int size) {
        for (int i = first; i < first + size; i++) {
            if (on(i)) {
                return i;
            }
        }
        return first;
    }

    private boolean on(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }

    private static double middle(double[] places, int one, int other) {
        return (places[one] + places[other]) / 2;
    }
}
