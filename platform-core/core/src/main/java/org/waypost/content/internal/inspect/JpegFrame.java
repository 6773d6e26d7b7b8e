package org.waypost.content.internal.inspect;

import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;

/**
 * The frame header of a JPEG.
 *
 * @param process the low half of its marker: 0 baseline, 1 extended, 2 progressive, 3 lossless, 9 and more arithmetic
 * @param precision bits a sample
 * @param width pixels
 * @param height pixels
 * @param components 1 grey, 3 colour, 4 for print
 */
public record JpegFrame(int process, int precision, int width, int height, int components) {
    private static final int LENGTH = 6;

    static JpegFrame of(int marker, byte[] segment) {
        if (segment.length < LENGTH) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        return new JpegFrame(
                marker & 0x0f, segment[0] & 0xff, number(segment, 3), number(segment, 1), segment[5] & 0xff);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
    }

    /** Whether the picture comes in several rounds of growing detail. */
    public boolean isProgressive() {
        return process == 2 || process == 6 || process == 10 || process == 14;
    }

    /** Whether every PDF reader can show it as it is. */
    public boolean isPlain() {
        return process <= 2 && precision == 8 && (components == 1 || components == 3);
    }
}
