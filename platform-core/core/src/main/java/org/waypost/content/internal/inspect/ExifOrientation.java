package org.waypost.content.internal.inspect;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds in EXIF how the camera was held. What cannot be understood counts as upright. */
final class ExifOrientation {
    static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifOrientation() {}

    /** The orientation in an APP1 segment, or what was known before when the segment is none of EXIF. */
    static int ofJpegSegment(byte[] segment, int known) {
        for (int i = 0; i < EXIF.length; i++) {
            if (i >= segment.length || segment[i] != EXIF[i]) {
                return known;
            }
        }
        return of(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice());
    }

    /** The orientation in a TIFF structure, 1 to 8. */
    static int of(ByteBuffer tiff) {
        if (tiff.remaining() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return inDirectory(tiff, tiff.getInt(4));
    }

    private static int inDirectory(ByteBuffer tiff, int directory) {
        if (directory < 0 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int at = directory + 2; entries > 0 && at <= tiff.limit() - ENTRY; at += ENTRY, entries--) {
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                return checked(tiff.getShort(at + 8));
            }
        }
        return UPRIGHT;
    }

    static int checked(int value) {
        return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
    }
}
