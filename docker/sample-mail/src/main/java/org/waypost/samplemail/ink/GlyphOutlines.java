package org.waypost.samplemail.ink;

import static org.waypost.samplemail.ink.FontTables.unsigned;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** The outlines of a TrueType face in font units, y upwards: tables {@code loca} and {@code glyf}. */
final class GlyphOutlines {
    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    private final ByteBuffer loca;
    private final ByteBuffer glyf;
    private final boolean wide;

    GlyphOutlines(FontTables tables) {
        this.loca = tables.table("loca");
        this.glyf = tables.table("glyf");
        this.wide = tables.table("head").getShort(50) == 1;
    }

    Path2D outline(int glyph) {
        int start = offset(glyph);
        if (start == offset(glyph + 1)) {
            return new Path2D.Double();
        }
        int contours = glyf.getShort(start);
        return contours >= 0 ? new SimpleGlyph(glyf, start + 10, contours).path() : composite(start + 10);
    }

    private int offset(int glyph) {
        return wide ? loca.getInt(4 * glyph) : 2 * unsigned(loca, 2 * glyph);
    }

    private Path2D composite(int start) {
        Path2D whole = new Path2D.Double();
        int at = start;
        int flags;
        do {
            flags = unsigned(glyf, at);
            int valuesAt = at + 4 + ((flags & WORDS) != 0 ? 4 : 2);
            Path2D part = outline(unsigned(glyf, at + 2));
            part.transform(new AffineTransform(matrix(flags, at + 4, valuesAt)));
            whole.append(part, false);
            at = valuesAt + scaleBytes(flags);
        } while ((flags & MORE) != 0);
        return whole;
    }

    private double[] matrix(int flags, int offsetAt, int scaleAt) {
        double[] matrix = {1, 0, 0, 1, 0, 0};
        if ((flags & OFFSETS) != 0) {
            boolean words = (flags & WORDS) != 0;
            matrix[4] = words ? glyf.getShort(offsetAt) : glyf.get(offsetAt);
            matrix[5] = words ? glyf.getShort(offsetAt + 2) : glyf.get(offsetAt + 1);
        }
        int[] places = scalePlaces(flags);
        for (int i = 0; i < places.length; i++) {
            matrix[places[i]] = glyf.getShort(scaleAt + 2 * i) / 16384.0;
        }
        if ((flags & ONE_SCALE) != 0) {
            matrix[3] = matrix[0];
        }
        return matrix;
    }

    private static int[] scalePlaces(int flags) {
        if ((flags & MATRIX) != 0) {
            return new int[] {0, 1, 2, 3};
        }
        if ((flags & TWO_SCALES) != 0) {
            return new int[] {0, 3};
        }
        return (flags & ONE_SCALE) != 0 ? new int[] {0} : new int[0];
    }

    private static int scaleBytes(int flags) {
        return 2 * scalePlaces(flags).length;
    }
}
