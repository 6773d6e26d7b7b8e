package org.waypost.plugins.storage.s3;

import java.io.FilterInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** An object's bytes on their way out, until the caller's time is over. */
final class ObjectBytes extends FilterInputStream {
    private final ResponseInputStream<GetObjectResponse> response;
    private final Clock clock;
    private final Instant deadline;
    private boolean ended;

    ObjectBytes(ResponseInputStream<GetObjectResponse> response, Clock clock, Instant deadline) {
        super(response);
        this.response = response;
        this.clock = clock;
        this.deadline = deadline;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (clock.instant().isAfter(deadline)) {
            throw new SpiException(SpiErrorCode.DOWN, "the time is over before the blob is");
        }
        try {
            int count = super.read(bytes, offset, length);
            ended |= count < 0;
            return count;
        } catch (IOException e) {
            throw new SpiException(SpiErrorCode.DOWN, "cannot read on: " + e, e);
        } catch (SdkException e) {
            throw Failures.of("read on", e);
        }
    }

    /** Breaks the connection off when bytes are left: reading them only to throw them away may take long. */
    @Override
    public void close() throws IOException {
        if (!ended) {
            response.abort();
        }
        super.close();
    }
}
