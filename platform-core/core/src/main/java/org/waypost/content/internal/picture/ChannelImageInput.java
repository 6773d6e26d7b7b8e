package org.waypost.content.internal.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import javax.imageio.stream.ImageInputStreamImpl;

/** A channel as ImageIO reads files, without its temporary files. Leaves the channel open. */
final class ChannelImageInput extends ImageInputStreamImpl {
    private static final int BUFFER = 32 * 1024;

    private final SeekableByteChannel channel;
    private final byte[] buffer = new byte[BUFFER];
    private long bufferAt;
    private int filled;

    ChannelImageInput(SeekableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read() throws IOException {
        setBitOffset(0);
        if (!fill()) {
            return -1;
        }
        return buffer[(int) (streamPos++ - bufferAt)] & 0xff;
    }

    /** Reads as much as there is: the base class takes a short answer, even before the end, for the end. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        setBitOffset(0);
        int done = 0;
        while (done < length && fill()) {
            int from = (int) (streamPos - bufferAt);
            int taken = Math.min(length - done, filled - from);
            System.arraycopy(buffer, from, bytes, offset + done, taken);
            streamPos += taken;
            done += taken;
        }
        return done == 0 && length > 0 ? -1 : done;
    }

    private boolean fill() throws IOException {
        if (streamPos >= bufferAt && streamPos < bufferAt + filled) {
            return true;
        }
        channel.position(streamPos);
        bufferAt = streamPos;
        filled = Math.max(0, channel.read(ByteBuffer.wrap(buffer)));
        return filled > 0;
    }

    @Override
    public long length() {
        try {
            return channel.size();
        } catch (IOException e) {
            return -1;
        }
    }
}
