package org.waypost.content.internal.picture;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.waypost.content.PictureEdit;

/** Where a cut that somebody drew on a turned picture lies in the pixels that the camera stored. */
final class CutGeometry {
    /** Quarter turns clockwise, as EXIF counts them. */
    private static final int[] TURNS = {1, 6, 3, 8};

    private CutGeometry() {}

    /** How the stored pixels must be turned so that they look as somebody turned them, 1 to 8 as EXIF counts. */
    static int orientation(PictureEdit edit, int stored) {
        AffineTransform wanted = seen(edit, stored);
        return IntStream.rangeClosed(1, 8)
                .filter(orientation -> Orientation.unit(orientation).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** The cut in stored pixels, at least one. */
    static Rectangle stored(PictureEdit edit, int orientation, int width, int height) {
        Rectangle2D cut = new Rectangle2D.Double(edit.left(), edit.top(), edit.width(), edit.height());
        Rectangle2D share =
                inverse(seen(edit, orientation)).createTransformedShape(cut).getBounds2D();
        int x = clamp(Math.round(share.getMinX() * width), 0, width - 1);
        int y = clamp(Math.round(share.getMinY() * height), 0, height - 1);
        int right = clamp(Math.round(share.getMaxX() * width), x + 1, width);
        int bottom = clamp(Math.round(share.getMaxY() * height), y + 1, height);
        return new Rectangle(x, y, right - x, bottom - y);
    }

    /** Takes the unit square as stored to the unit square as turned. */
    private static AffineTransform seen(PictureEdit edit, int orientation) {
        AffineTransform seen = new AffineTransform(Orientation.unit(TURNS[edit.turns()]));
        seen.concatenate(Orientation.unit(orientation));
        return seen;
    }

    private static AffineTransform inverse(AffineTransform transform) {
        try {
            return transform.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int clamp(long value, int least, int most) {
        return (int) Math.min(Math.max(value, least), most);
    }
}
