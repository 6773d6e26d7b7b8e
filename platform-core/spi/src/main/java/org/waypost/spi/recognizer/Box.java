package org.waypost.spi.recognizer;

import org.waypost.spi.SpiException;

/**
 * A place in a photograph, in thousandths of its width and height, so that it holds at any size. The origin is at the top
 * left of the upright picture.
 *
 * @param left 0 to 1000
 * @param top 0 to 1000
 * @param right from {@code left} to 1000
 * @param bottom from {@code top} to 1000
 * @since 0.1
 */
public record Box(int left, int top, int right, int bottom) {
    /**
     * Checks that it lies in the picture.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code box})
     * @since 0.1
     */
    public Box {
        if (left < 0 || top < 0 || right > 1000 || bottom > 1000 || left > right || top > bottom) {
            throw SpiException.invalid("box", "not in the picture: " + left + "," + top + "," + right + "," + bottom);
        }
    }
}
