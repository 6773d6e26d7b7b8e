package org.waypost.content.internal.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A channel as PDFBox reads files: many small steps, served from a few pages kept in memory. Leaves the channel open. */
final class ChannelRead implements RandomAccessRead {
    private static final int PAGE = 32 * 1024;
    private static final int PAGES_KEPT = 32;

    private final SeekableByteChannel channel;
    private final long length;
    private final Map<Long, byte[]> pages = new LinkedHashMap<>(PAGES_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > PAGES_KEPT;
        }
    };
    private byte[] page = {};
    private long pageNumber = -1;
    private long position;
    private boolean closed;

    ChannelRead(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
    }

    @Override
    public int read() throws IOException {
        if (isEOF()) {
            return -1;
        }
        turnTo(position / PAGE);
        return page[(int) (position++ % PAGE)] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (isEOF()) {
            return -1;
        }
        int done = 0;
        while (done < count && !isEOF()) {
            turnTo(position / PAGE);
            int from = (int) (position % PAGE);
            int taken = Math.min(count - done, page.length - from);
            System.arraycopy(page, from, bytes, offset + done, taken);
            position += taken;
            done += taken;
        }
        return done;
    }

    private void turnTo(long number) throws IOException {
        if (number == pageNumber) {
            return;
        }
        byte[] known = pages.get(number);
        if (known == null) {
            known = load(number);
            pages.put(number, known);
        }
        page = known;
        pageNumber = number;
    }

    private byte[] load(long number) throws IOException {
        long begin = number * PAGE;
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(PAGE, length - begin));
        channel.position(begin);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new IOException("the file ends at " + channel.position() + " instead of " + length);
            }
        }
        return buffer.array();
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long newPosition) throws IOException {
        if (newPosition < 0) {
            throw new IOException("no such position: " + newPosition);
        }
        position = Math.min(newPosition, length);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public RandomAccessReadView createView(long start, long streamLength) {
        return new RandomAccessReadView(this, start, streamLength);
    }

    @Override
    public void close() {
        closed = true;
        pages.clear();
    }
}
