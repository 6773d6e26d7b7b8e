package org.waypost.content.internal.inspect;

/**
 * What looking at a file showed.
 *
 * @param width pixels as stored; 0 for a PDF
 * @param height pixels as stored; 0 for a PDF
 * @param orientation how the pixels must be turned, 1 to 8 as EXIF counts
 * @param pages at least 1
 */
public record Findings(int width, int height, int orientation, int pages) {
    private static final int FIRST_LYING = 5;

    /** A document without pixels of its own. */
    public static Findings document(int pages) {
        return new Findings(0, 0, 1, pages);
    }

    /** Width as people see it. */
    public int seenWidth() {
        return isLying() ? height : width;
    }

    /** Height as people see it. */
    public int seenHeight() {
        return isLying() ? width : height;
    }

    private boolean isLying() {
        return orientation >= FIRST_LYING;
    }
}
