package org.waypost.samplemail.photo;

/**
 * The size of a picture.
 *
 * @param width in units
 * @param height in units
 * @param scale pixels a unit
 */
public record Frame(double width, double height, double scale) {
    int columns() {
        return (int) Math.round(width * scale);
    }

    int rows() {
        return (int) Math.round(height * scale);
    }
}
