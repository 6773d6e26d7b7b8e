package org.waypost.plugins.storage.s3;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobKey;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The bucket of one tenant and how to talk to it.
 *
 * @param client sends the requests
 * @param name the bucket's name
 * @param prefix what all object names begin with; empty or ending with a slash
 * @param encryption asked for with each object
 * @param checksum sent with each request that has a body
 * @param clock by which deadlines are kept
 */
record Bucket(S3Client client, String name, String prefix, Encryption encryption, Checksum checksum, Clock clock) {
    private static final Duration LONGEST = Duration.ofDays(1);

    String object(BlobKey key) {
        return prefix + ObjectName.of(key).value();
    }

    /** Lets a request end when its caller stops waiting. */
    AwsRequestOverrideConfiguration until(Instant deadline) {
        return lasting(left(deadline));
    }

    AwsRequestOverrideConfiguration until(SpiContext context) {
        return until(context.deadline());
    }

    static AwsRequestOverrideConfiguration lasting(Duration time) {
        return AwsRequestOverrideConfiguration.builder().apiCallTimeout(time).build();
    }

    private Duration left(Instant deadline) {
        Duration left = Duration.between(clock.instant(), deadline);
        if (left.isNegative() || left.isZero()) {
            throw new SpiException(SpiErrorCode.DOWN, "no time left for bucket " + name);
        }
        return left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
