package org.waypost.plugins.recognizer.tesseract;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera held a picture: tag 274 of the TIFF structure that is a TIFF file or stands in a JPEG's Exif part. */
final class Orientation {
    static final int UPRIGHT = 1;
    private static final int TAG = 274;
    private static final int ENTRY = 12;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final long EXIF = 0x457869660000L;

    private Orientation() {}

    /** The tag's value, 1 to 8; 1 when there is none or the structure is broken. */
    static int of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            return bytes.getShort(0) == (short) 0xFFD8 ? inJpeg(bytes) : inTiff(bytes);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int inJpeg(ByteBuffer file) {
        int at = 2;
        while ((file.get(at) & 255) == 255 && (file.get(at + 1) & 255) != START_OF_SCAN) {
            int length = file.getShort(at + 2) & 0xFFFF;
            if ((file.get(at + 1) & 255) == EXIF_SEGMENT && file.getLong(at + 4) >>> 16 == EXIF) {
                return inTiff(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int inTiff(ByteBuffer tiff) {
        int mark = tiff.getShort(0);
        if (mark != 0x4949 && mark != 0x4D4D) {
            return UPRIGHT;
        }
        tiff.order(mark == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int at = directory + 2; at < directory + 2 + entries * ENTRY; at += ENTRY) {
            if (tiff.getShort(at) == TAG) {
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    static boolean liesOnItsSide(int orientation) {
        return orientation > 4;
    }

    /** Puts a picture of this size upright, its corner at the origin. */
    static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
