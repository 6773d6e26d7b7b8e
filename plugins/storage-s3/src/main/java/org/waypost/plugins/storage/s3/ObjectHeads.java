package org.waypost.plugins.storage.s3;

import java.util.Optional;
import org.waypost.spi.SpiContext;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Asks what a server knows of an object.
 *
 * @param bucket where the objects are
 */
record ObjectHeads(Bucket bucket) {
    Optional<HeadObjectResponse> of(SpiContext context, String object) {
        HeadObjectRequest request = HeadObjectRequest.builder()
                .bucket(bucket.name())
                .key(object)
                .overrideConfiguration(bucket.until(context))
                .build();
        return Failures.call("look at " + object, () -> ask(request));
    }

    private Optional<HeadObjectResponse> ask(HeadObjectRequest request) {
        try {
            return Optional.of(bucket.client().headObject(request));
        } catch (S3Exception e) {
            if (e.statusCode() == 404) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
