package org.waypost.samplemail.photo;

/** A picture to take a piece of: looked up with interpolation, mirrored beyond its borders. Both sides are powers of two. */
final class Texture {
    private final int columns;
    private final int rows;
    private final int[] pixels;

    private Texture(int columns, int rows, int[] pixels) {
        this.columns = columns;
        this.rows = rows;
        this.pixels = pixels;
    }

    /** The colour of a pixel. */
    interface Painter {
        int rgb(int x, int y);
    }

    static Texture paint(int columns, int rows, Painter painter) {
        int[] pixels = new int[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                pixels[y * columns + x] = painter.rgb(x, y);
            }
        }
        return new Texture(columns, rows, pixels);
    }

    /** The colour at a place given in 256ths of a pixel. */
    int at(int fx, int fy) {
        int left = mirror(fx >> 8, columns);
        int right = mirror((fx >> 8) + 1, columns);
        int top = mirror(fy >> 8, rows) * columns;
        int bottom = mirror((fy >> 8) + 1, rows) * columns;
        int upper = Pixel.mix(pixels[top + left], pixels[top + right], fx & 255);
        int lower = Pixel.mix(pixels[bottom + left], pixels[bottom + right], fx & 255);
        return Pixel.mix(upper, lower, fy & 255);
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    private static int mirror(int place, int side) {
        int wrapped = place & (2 * side - 1);
        return wrapped < side ? wrapped : 2 * side - 1 - wrapped;
    }
}
