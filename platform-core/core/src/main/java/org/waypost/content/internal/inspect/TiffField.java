package org.waypost.content.internal.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;

/** One field of a TIFF directory: a tag and whole numbers, of one, two or four bytes each. */
record TiffField(ByteBuffer directory, int at, TiffDirectories file) {
    private static final int MOST_VALUES = 200_000;

    int tag() {
        return directory.getShort(at) & 0xffff;
    }

    private int count() {
        int count = directory.getInt(at + 4);
        if (count < 0 || count > MOST_VALUES) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        return count;
    }

    /** The first number. */
    long value() throws IOException {
        long[] all = values();
        if (all.length == 0) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        return all[0];
    }

    /** All numbers; they stand in the field itself when they fit four bytes. */
    long[] values() throws IOException {
        int width = width();
        int bytes = count() * width;
        ByteBuffer place = bytes <= 4
                ? directory.duplicate().order(directory.order()).position(at + 8)
                : file.bytes(directory.getInt(at + 8) & 0xffffffffL, bytes);
        long[] values = new long[count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = next(place, width);
        }
        return values;
    }

    private int width() {
        return switch (directory.getShort(at + 2)) {
            case 1 -> 1;
            case 3 -> 2;
            case 4 -> 4;
            default -> throw new ContentRefused(ContentError.UNREADABLE);
        };
    }

    private static long next(ByteBuffer place, int width) {
        return switch (width) {
            case 1 -> place.get() & 0xff;
            case 2 -> place.getShort() & 0xffff;
            default -> place.getInt() & 0xffffffffL;
        };
    }
}
