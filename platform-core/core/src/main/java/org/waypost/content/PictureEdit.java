package org.waypost.content;

/**
 * How a picture shall be changed: first turned, then cut. The cut is in shares of the turned picture, from its top left.
 *
 * @param turns quarter turns clockwise, 0 to 3
 * @param left where the cut begins, 0 to 1
 * @param top where the cut begins, 0 to 1
 * @param width of the cut, above 0 to 1
 * @param height of the cut, above 0 to 1
 */
public record PictureEdit(int turns, double left, double top, double width, double height) {
    private static final double SMALLEST = 0.01;
    private static final double TOLERANCE = 1e-6;

    /** Only turned. */
    public static PictureEdit turned(int turns) {
        return new PictureEdit(turns, 0, 0, 1, 1);
    }

    /** Whether it can be done and changes anything. */
    public boolean isPossible() {
        boolean within = left >= 0 && top >= 0 && left + width <= 1 + TOLERANCE && top + height <= 1 + TOLERANCE;
        boolean changes = turns != 0 || width < 1 || height < 1;
        return within && changes && turns >= 0 && turns <= 3 && width >= SMALLEST && height >= SMALLEST;
    }
}
