package org.waypost.plugins.storage.s3;

import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.PutMode;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.MetadataDirective;

/**
 * Lets the server copy a blob: at once up to a size, in parts above it.
 *
 * @param bucket where the blob is and will be
 * @param atOnce the largest blob that the server copies at once, and the size of a part
 */
record S3Copy(Bucket bucket, long atOnce) {
    /** Servers copy up to 5 GiB at once; in smaller pieces no request takes too long. */
    static final long AT_ONCE = 1L << 30;

    void copy(SpiContext context, BlobKey from, BlobKey to) {
        HeadObjectResponse source = new ObjectHeads(bucket)
                .of(context, bucket.object(from))
                .orElseThrow(() -> new SpiException(SpiErrorCode.NOT_FOUND, "no blob at " + from));
        if (from.equals(to)) {
            return;
        }
        if (source.contentLength() <= atOnce) {
            copyAtOnce(context, from, to);
        } else {
            copyInParts(source, from, new Target(to, PutMode.REPLACE, context.deadline()));
        }
    }

    /** The key travels with the object, so the headers of the source must not come along. */
    private void copyAtOnce(SpiContext context, BlobKey from, BlobKey to) {
        CopyObjectRequest request = CopyObjectRequest.builder()
                .sourceBucket(bucket.name())
                .sourceKey(bucket.object(from))
                .destinationBucket(bucket.name())
                .destinationKey(bucket.object(to))
                .metadataDirective(MetadataDirective.REPLACE)
                .metadata(LongKey.metadata(to))
                .serverSideEncryption(bucket.encryption().algorithm())
                .ssekmsKeyId(bucket.encryption().kmsKey())
                .overrideConfiguration(bucket.until(context))
                .build();
        Failures.call("copy " + from, () -> bucket.client().copyObject(request));
    }

    private void copyInParts(HeadObjectResponse source, BlobKey from, Target target) {
        Parts parts = Parts.copied(bucket, target);
        boolean complete = false;
        try {
            for (long at = 0; at < source.contentLength(); at += atOnce) {
                long last = Math.min(at + atOnce, source.contentLength()) - 1;
                parts.copy(bucket.object(from), source.eTag(), "bytes=" + at + "-" + last);
            }
            parts.complete();
            complete = true;
        } finally {
            if (!complete) {
                parts.abort();
            }
        }
    }
}
