package org.waypost.content.internal.inspect;

import java.io.IOException;
import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;

/** What a TIFF says about one page. */
final class TiffPage {
    static final int ENTRY = 12;
    private static final int MOST_SAMPLES = 8;
    private static final int MOST_BITS = 32;

    private long width;
    private long height;
    private int orientation = ExifOrientation.UPRIGHT;
    private long samples = 1;
    private long bits = 1;
    private long tileWidth = 1;
    private long tileHeight = 1;
    private long[] offsets = {};
    private long[] lengths = {};
    private long next;

    void add(TiffField field) throws IOException {
        switch (field.tag()) {
            case 256 -> width = field.value();
            case 257 -> height = field.value();
            case 258 -> bits = field.value();
            case 273, 324 -> offsets = field.values();
            case 274 -> orientation = ExifOrientation.checked((int) field.value());
            case 277 -> samples = field.value();
            case 279, 325 -> lengths = field.values();
            case 322 -> tileWidth = field.value();
            case 323 -> tileHeight = field.value();
            default -> {
                // of no concern here
            }
        }
    }

    void follow(long nextDirectory) {
        next = nextDirectory;
    }

    /** Refuses what would not fit the memory and what is not there. */
    void check(long fileSize, Limits limits) {
        limits.checkPixels(width, height);
        limits.checkPixels(tileWidth, tileHeight);
        if (samples > MOST_SAMPLES || bits > MOST_BITS || offsets.length == 0 || offsets.length != lengths.length) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        for (int i = 0; i < offsets.length; i++) {
            if (offsets[i] + lengths[i] > fileSize) {
                throw new ContentRefused(ContentError.TRUNCATED);
            }
        }
    }

    long width() {
        return width;
    }

    long height() {
        return height;
    }

    int orientation() {
        return orientation;
    }

    long next() {
        return next;
    }
}
