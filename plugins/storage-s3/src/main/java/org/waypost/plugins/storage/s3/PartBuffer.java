package org.waypost.plugins.storage.s3;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import software.amazon.awssdk.core.sync.RequestBody;

/** The bytes of one request, in an array that grows with them and is never copied out. */
final class PartBuffer extends ByteArrayOutputStream {
    private static final int BEGIN = 8 * 1024;

    PartBuffer() {
        super(BEGIN);
    }

    RequestBody body() {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(buf, 0, count), count, "application/octet-stream");
    }

    Checksum.Sum sum(Checksum checksum) {
        return checksum.of(buf, count);
    }

    /** Empties the buffer and gives its memory back. */
    void release() {
        buf = new byte[0];
        count = 0;
    }
}
