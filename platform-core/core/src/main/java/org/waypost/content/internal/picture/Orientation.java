package org.waypost.content.internal.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns pictures as EXIF says the camera was held. */
public final class Orientation {
    private Orientation() {}

    static BufferedImage turn(BufferedImage image, int orientation) {
        if (orientation <= 1) {
            return image;
        }
        boolean lying = isLying(orientation);
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = upright.createGraphics();
        AffineTransform pixels = AffineTransform.getScaleInstance(width, height);
        pixels.concatenate(unit(orientation));
        pixels.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
        graphics.drawImage(image, pixels, null);
        graphics.dispose();
        return upright;
    }

    /** Whether width and height change places. */
    public static boolean isLying(int orientation) {
        return orientation >= 5;
    }

    /** Takes the unit square as stored to the unit square as seen; y grows downwards. */
    public static AffineTransform unit(int orientation) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, 1, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, 1, 1);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, 1);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, 1, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, 1, 1);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, 1);
            default -> new AffineTransform();
        };
    }
}
