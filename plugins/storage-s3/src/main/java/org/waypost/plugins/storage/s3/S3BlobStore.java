package org.waypost.plugins.storage.s3;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.SpiContext;
import org.waypost.spi.storage.BlobDownload;
import org.waypost.spi.storage.BlobHead;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStore;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Blobs as objects of one bucket. */
final class S3BlobStore implements BlobStore {
    private final Bucket bucket;
    private final CommitThreads threads;

    S3BlobStore(Bucket bucket, CommitThreads threads) {
        this.bucket = bucket;
        this.threads = threads;
    }

    @Override
    public BlobUpload put(SpiContext context, BlobKey key, PutMode mode) {
        return new S3Upload(bucket, new Target(key, mode, context.deadline()));
    }

    @Override
    public List<PutOutcome> commit(SpiContext context, List<BlobUpload> uploads) {
        return threads.map(uploads, upload -> ((S3Upload) upload).commit(context.deadline()));
    }

    @Override
    public BlobDownload get(SpiContext context, BlobKey key, BlobRange range) {
        GetObjectRequest request = GetObjectRequest.builder()
                .bucket(bucket.name())
                .key(bucket.object(key))
                .checksumMode(bucket.checksum().isModern() ? ChecksumMode.ENABLED : null)
                .range(range.equals(BlobRange.ALL) ? null : header(range))
                .overrideConfiguration(bucket.until(context))
                .build();
        var stream = Failures.call("read " + key, () -> bucket.client().getObject(request));
        return download(key, stream, context.deadline());
    }

    private static String header(BlobRange range) {
        boolean toTheEnd = range.length() > Long.MAX_VALUE - range.offset();
        return "bytes=" + range.offset() + "-" + (toTheEnd ? "" : range.offset() + range.length() - 1);
    }

    private BlobDownload download(BlobKey key, ResponseInputStream<GetObjectResponse> stream, Instant deadline) {
        GetObjectResponse object = stream.response();
        BlobHead head = new BlobHead(key, size(object), object.lastModified());
        return new BlobDownload(head, new ObjectBytes(stream, bucket.clock(), deadline));
    }

    /** A range is answered with {@code bytes 2-4/10}. */
    private static long size(GetObjectResponse object) {
        String range = object.contentRange();
        return range == null ? object.contentLength() : Long.parseLong(range.substring(range.indexOf('/') + 1));
    }

    @Override
    public Optional<BlobHead> head(SpiContext context, BlobKey key) {
        return new ObjectHeads(bucket)
                .of(context, bucket.object(key))
                .map(object -> new BlobHead(key, object.contentLength(), object.lastModified()));
    }

    @Override
    public BlobPage list(SpiContext context, BlobQuery query) {
        return new S3Listing(bucket, context, query).page();
    }

    @Override
    public void delete(SpiContext context, BlobKey key) {
        DeleteObjectRequest request = DeleteObjectRequest.builder()
                .bucket(bucket.name())
                .key(bucket.object(key))
                .overrideConfiguration(bucket.until(context))
                .build();
        Failures.call("delete " + key, () -> bucket.client().deleteObject(request));
    }

    @Override
    public void copy(SpiContext context, BlobKey from, BlobKey to) {
        new S3Copy(bucket, S3Copy.AT_ONCE).copy(context, from, to);
    }

    @Override
    public void close() {
        bucket.client().close();
    }
}
