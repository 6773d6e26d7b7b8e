package org.waypost.content.internal.inspect;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.HashSet;
import java.util.Set;
import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;

/** Follows the chain of a TIFF's directories, one a page; sizes are checked and pixels must lie inside the file. */
final class TiffDirectories {
    private static final int HEADER = 8;

    private final SeekableByteChannel file;
    private final Limits limits;
    private ByteOrder order = ByteOrder.BIG_ENDIAN;

    TiffDirectories(SeekableByteChannel file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    Findings findings() throws IOException {
        try {
            return follow(firstDirectory());
        } catch (EOFException e) {
            throw new ContentRefused(ContentError.TRUNCATED, e);
        }
    }

    private Findings follow(long first) throws IOException {
        Set<Long> seen = new HashSet<>();
        TiffPage front = null;
        for (long at = first; at != 0; ) {
            if (!seen.add(at)) {
                throw new ContentRefused(ContentError.UNREADABLE);
            }
            limits.checkPages(seen.size());
            TiffPage page = pageAt(at);
            page.check(file.size(), limits);
            front = front == null ? page : front;
            at = page.next();
        }
        if (front == null) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        return new Findings((int) front.width(), (int) front.height(), front.orientation(), seen.size());
    }

    private long firstDirectory() throws IOException {
        ByteBuffer header = bytes(0, HEADER);
        order = header.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return header.order(order).getInt(4) & 0xffffffffL;
    }

    private TiffPage pageAt(long offset) throws IOException {
        int entries = bytes(offset, 2).getShort() & 0xffff;
        ByteBuffer directory = bytes(offset + 2, entries * TiffPage.ENTRY + 4);
        TiffPage page = new TiffPage();
        for (int i = 0; i < entries; i++) {
            page.add(new TiffField(directory, i * TiffPage.ENTRY, this));
        }
        page.follow(directory.getInt(entries * TiffPage.ENTRY) & 0xffffffffL);
        return page;
    }

    /** Bytes of the file in its byte order. */
    ByteBuffer bytes(long offset, int length) throws IOException {
        if (offset + length > file.size()) {
            throw new EOFException();
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        file.position(offset);
        while (buffer.hasRemaining()) {
            if (file.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip().order(order);
    }
}
