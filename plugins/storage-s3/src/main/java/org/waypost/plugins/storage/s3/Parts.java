package org.waypost.plugins.storage.s3;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waypost.spi.storage.PutOutcome;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.UploadPartCopyRequest;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/** A blob that goes to the bucket in parts; there are no traces of them once they are completed or aborted. */
final class Parts {
    /** A server takes 10,000 parts, so blobs end at 78 GiB. */
    static final int SIZE = 8 * 1024 * 1024;

    /** Parts are also taken away when the caller's time is over. */
    private static final Duration TO_ABORT = Duration.ofSeconds(20);

    private final Bucket bucket;
    private Target target;
    private final Checksum checksum;
    private final String upload;
    private final List<CompletedPart> done = new ArrayList<>();

    private Parts(Bucket bucket, Target target, Checksum checksum) {
        this.bucket = bucket;
        this.target = target;
        this.checksum = checksum;
        this.upload = Failures.call("begin " + target.key(), this::begin);
    }

    static Parts of(Bucket bucket, Target target) {
        return new Parts(bucket, target, bucket.checksum());
    }

    /** Parts that the server copies itself, which it cannot be given checksums for. */
    static Parts copied(Bucket bucket, Target target) {
        return new Parts(bucket, target, Checksum.NONE);
    }

    private String begin() {
        return bucket.client()
                .createMultipartUpload(CreateMultipartUploadRequest.builder()
                        .bucket(bucket.name())
                        .key(object())
                        .metadata(LongKey.metadata(target.key()))
                        .checksumAlgorithm(checksum.algorithm())
                        .serverSideEncryption(bucket.encryption().algorithm())
                        .ssekmsKeyId(bucket.encryption().kmsKey())
                        .overrideConfiguration(bucket.until(target.deadline()))
                        .build())
                .uploadId();
    }

    private String object() {
        return bucket.object(target.key());
    }

    /** Gives what is still to be sent another deadline. */
    void extend(Instant deadline) {
        target = target.until(deadline);
    }

    void add(PartBuffer part) {
        Checksum.Sum sum = part.sum(checksum);
        UploadPartRequest request = UploadPartRequest.builder()
                .bucket(bucket.name())
                .key(object())
                .uploadId(upload)
                .partNumber(done.size() + 1)
                .checksumCRC32C(sum.crc32c())
                .checksumSHA256(sum.sha256())
                .contentMD5(sum.md5())
                .overrideConfiguration(bucket.until(target.deadline()))
                .build();
        String tag = Failures.call(
                "send a part of " + target.key(),
                () -> bucket.client().uploadPart(request, part.body()).eTag());
        done.add(CompletedPart.builder()
                .partNumber(request.partNumber())
                .eTag(tag)
                .checksumCRC32C(sum.crc32c())
                .checksumSHA256(sum.sha256())
                .build());
    }

    /** Lets the server take the part from another object, which must still be the one of that tag. */
    void copy(String source, String sourceTag, String range) {
        UploadPartCopyRequest request = UploadPartCopyRequest.builder()
                .sourceBucket(bucket.name())
                .sourceKey(source)
                .copySourceIfMatch(sourceTag)
                .copySourceRange(range)
                .destinationBucket(bucket.name())
                .destinationKey(object())
                .uploadId(upload)
                .partNumber(done.size() + 1)
                .overrideConfiguration(bucket.until(target.deadline()))
                .build();
        String tag = Failures.call(
                "copy a part of " + target.key(),
                () -> bucket.client().uploadPartCopy(request).copyPartResult().eTag());
        done.add(CompletedPart.builder()
                .partNumber(request.partNumber())
                .eTag(tag)
                .build());
    }

    PutOutcome complete() {
        CompleteMultipartUploadRequest request = CompleteMultipartUploadRequest.builder()
                .bucket(bucket.name())
                .key(object())
                .uploadId(upload)
                .multipartUpload(parts -> parts.parts(done))
                .ifNoneMatch(target.ifNoneMatch())
                .overrideConfiguration(bucket.until(target.deadline()))
                .build();
        return target.store(() -> bucket.client().completeMultipartUpload(request));
    }

    void abort() {
        try {
            bucket.client()
                    .abortMultipartUpload(AbortMultipartUploadRequest.builder()
                            .bucket(bucket.name())
                            .key(object())
                            .uploadId(upload)
                            .overrideConfiguration(Bucket.lasting(TO_ABORT))
                            .build());
        } catch (NoSuchUploadException gone) {
            // a server may drop the parts itself when it refuses to put them together
            return;
        } catch (SdkException e) {
            throw Failures.of("drop the parts of " + target.key(), e);
        }
    }
}
