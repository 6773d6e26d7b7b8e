package org.waypost.plugins.storage.s3;

import java.time.Instant;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Where an upload goes.
 *
 * @param key of the blob
 * @param mode what to do when the key is taken
 * @param deadline until when all requests of the upload must end
 */
record Target(BlobKey key, PutMode mode, Instant deadline) {
    private static final int TAKEN = 412;

    Target until(Instant later) {
        return new Target(key, mode, later);
    }

    /** The header by which a server stores only what is not there; null leaves it out. */
    String ifNoneMatch() {
        return mode == PutMode.IF_ABSENT ? "*" : null;
    }

    /**
     * Makes an object. Where the answer to a first attempt was lost and the second finds the key taken, the first may have
     * taken it: only then nobody knows.
     */
    PutOutcome store(Runnable request) {
        try {
            request.run();
            return PutOutcome.STORED;
        } catch (S3Exception e) {
            if (e.statusCode() != TAKEN || mode != PutMode.IF_ABSENT) {
                throw Failures.of("store " + key, e);
            }
            if (attempts(e) > 1) {
                throw new SpiException(SpiErrorCode.OUTCOME_UNKNOWN, "an answer was lost while storing " + key, e);
            }
            return PutOutcome.PRESENT;
        } catch (SdkException e) {
            throw Failures.of("store " + key, e);
        }
    }

    private static int attempts(SdkException e) {
        return e.numAttempts() == null ? 1 : e.numAttempts();
    }
}
