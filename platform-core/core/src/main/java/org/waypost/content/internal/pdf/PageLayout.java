package org.waypost.content.internal.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.waypost.content.internal.picture.Orientation;

/**
 * A page of a picture's own proportion, as large as the paper allows, upright or across.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param placement takes the picture's unit square to the page
 */
record PageLayout(float width, float height, Matrix placement) {
    /** For a picture of {@code columns} by {@code rows} stored pixels that must be turned so. */
    static PageLayout of(int columns, int rows, int orientation, PDRectangle paper) {
        boolean lying = Orientation.isLying(orientation);
        float seenWidth = lying ? rows : columns;
        float seenHeight = lying ? columns : rows;
        boolean across = seenWidth > seenHeight;
        float paperWidth = across ? paper.getHeight() : paper.getWidth();
        float paperHeight = across ? paper.getWidth() : paper.getHeight();
        float scale = Math.min(paperWidth / seenWidth, paperHeight / seenHeight);
        float width = seenWidth * scale;
        float height = seenHeight * scale;
        return new PageLayout(width, height, placement(orientation, width, height));
    }

    /** PDF counts y upwards, EXIF downwards: flip, turn, flip back, then stretch to the page. */
    private static Matrix placement(int orientation, float width, float height) {
        AffineTransform flip = new AffineTransform(1, 0, 0, -1, 0, 1);
        AffineTransform place = AffineTransform.getScaleInstance(width, height);
        place.concatenate(flip);
        place.concatenate(Orientation.unit(orientation));
        place.concatenate(flip);
        return new Matrix(place);
    }

    PDRectangle box() {
        return new PDRectangle(width, height);
    }
}
