package org.waypost.content.internal.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** A rendition in memory; small by definition. */
public final class SmallPicture {
    private final byte[] jpeg;
    private final int width;
    private final int height;

    private SmallPicture(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    static SmallPicture of(BufferedImage image) throws IOException {
        return new SmallPicture(JpegBytes.of(image), image.getWidth(), image.getHeight());
    }

    /** Its bytes; not a copy, not to be changed. */
    public byte[] jpeg() {
        return jpeg;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
