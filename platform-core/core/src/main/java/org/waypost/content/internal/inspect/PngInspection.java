package org.waypost.content.internal.inspect;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;

/** Walks the chunks of a PNG: size from the first, orientation from EXIF, and the closing one. */
final class PngInspection implements Inspection {
    private static final int SIGNATURE = 8;
    private static final int HEADER = 8;
    private static final int CRC = 4;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454e44;
    private static final int EXIF = 0x65584966;
    private static final int KEPT = 4096;

    private final Limits limits;
    private final byte[] header = new byte[HEADER];
    private int headerLength;
    private long skip = SIGNATURE;
    private int chunk;
    private Capture body = Capture.none();
    private int width;
    private int height;
    private int orientation = ExifOrientation.UPRIGHT;
    private boolean ended;

    PngInspection(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void feed(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int at = offset;
        while (at < end && !ended) {
            at += skip > 0 ? passBody(bytes, at, end) : passHeader(bytes, at);
        }
    }

    private int passBody(byte[] bytes, int at, int end) {
        int count = (int) Math.min(skip, end - at);
        body.add(bytes, at, count);
        skip -= count;
        if (skip == 0) {
            endChunk();
        }
        return count;
    }

    private int passHeader(byte[] bytes, int at) {
        header[headerLength++] = bytes[at];
        if (headerLength == HEADER) {
            headerLength = 0;
            beginChunk(ByteBuffer.wrap(header));
        }
        return 1;
    }

    private void beginChunk(ByteBuffer chunkHeader) {
        int length = chunkHeader.getInt();
        int type = chunkHeader.getInt();
        boolean first = chunk == 0;
        if (length < 0 || first != (type == IHDR) || (first && length != 13)) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        chunk = type;
        body = type == IHDR || type == EXIF ? Capture.upTo(Math.min(length, KEPT)) : Capture.none();
        skip = (long) length + CRC;
    }

    private void endChunk() {
        if (chunk == IHDR) {
            ByteBuffer ihdr = ByteBuffer.wrap(body.bytes());
            width = ihdr.getInt();
            height = ihdr.getInt();
            limits.checkPixels(width, height);
        } else if (chunk == EXIF) {
            orientation = ExifOrientation.of(ByteBuffer.wrap(body.bytes()));
        }
        ended = chunk == IEND;
    }

    @Override
    public void end() {
        if (!ended) {
            throw new ContentRefused(ContentError.TRUNCATED);
        }
    }

    @Override
    public boolean readsBack() {
        return false;
    }

    @Override
    public Findings findings(SeekableByteChannel none) {
        return new Findings(width, height, orientation, 1);
    }
}
