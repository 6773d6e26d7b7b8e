package org.waypost.content.internal.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.waypost.content.BlobStorage;

/**
 * A blob of the storage as a channel: reading on goes on with the open download, reading elsewhere opens another one.
 */
final class StorageChannel implements SeekableByteChannel {
    private static final int PIECE = 64 * 1024;
    private static final int WORTH_SKIPPING = 256 * 1024;

    private final BlobStorage storage;
    private final String key;
    private final byte[] piece = new byte[PIECE];
    private InputStream download;
    private long downloadAt;
    private long size;
    private long position;
    private boolean open = true;

    /** Asks the storage at once, so that a blob that is not there shows before anything was promised. */
    StorageChannel(BlobStorage storage, String key) {
        this.storage = storage;
        this.key = key;
        begin(0);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (position >= size) {
            return -1;
        }
        moveDownload();
        int count = download.read(piece, 0, Math.min(target.remaining(), PIECE));
        if (count > 0) {
            target.put(piece, 0, count);
            downloadAt += count;
            position = downloadAt;
        }
        return count;
    }

    private void moveDownload() throws IOException {
        long ahead = position - downloadAt;
        if (download != null && ahead >= 0 && ahead <= WORTH_SKIPPING) {
            download.skipNBytes(ahead);
            downloadAt = position;
        } else {
            closeDownload();
            begin(position);
        }
    }

    private void begin(long offset) {
        BlobStorage.Download begun = storage.open(key, offset);
        download = begun.stream();
        downloadAt = offset;
        size = begun.size();
    }

    private void closeDownload() throws IOException {
        if (download != null) {
            download.close();
            download = null;
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        closeDownload();
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }
}
