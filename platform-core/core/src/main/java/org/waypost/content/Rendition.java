package org.waypost.content;

/** The sizes in which a content is given out. */
public enum Rendition {
    /** The bytes as they came. */
    ORIGINAL(0),
    /** A JPEG that fits 1,800 by 1,800 pixels: good to read an address on. */
    PREVIEW(1800),
    /** A JPEG that fits 480 by 480 pixels: for lists. */
    THUMBNAIL(480);

    private final int side;

    Rendition(int side) {
        this.side = side;
    }

    /** The longest side in pixels; 0 for the original. */
    public int side() {
        return side;
    }

    /** Whether it is made from the original. */
    public boolean isMade() {
        return this != ORIGINAL;
    }
}
