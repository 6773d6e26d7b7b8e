package org.waypost.plugins.storage.s3;

import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.waypost.spi.storage.BlobUpload;
import org.waypost.spi.storage.PutOutcome;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** A blob on its way in: in memory up to one part, longer ones part by part. */
final class S3Upload implements BlobUpload {
    private final Bucket bucket;
    private Target target;
    private final PartBuffer buffer = new PartBuffer();
    private final OutputStream stream = new Bytes();
    private Optional<Parts> parts = Optional.empty();
    private boolean over;

    S3Upload(Bucket bucket, Target target) {
        this.bucket = bucket;
        this.target = target;
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public PutOutcome commit() {
        refuseWhenOver();
        over = true;
        PutOutcome outcome = parts.map(this::complete).orElseGet(this::putWhole);
        buffer.release();
        if (outcome == PutOutcome.STORED) {
            parts = Optional.empty();
        } else {
            close();
        }
        return outcome;
    }

    /** The call that commits may have more time than the one that began. */
    PutOutcome commit(Instant deadline) {
        target = target.until(deadline);
        parts.ifPresent(begun -> begun.extend(deadline));
        return commit();
    }

    private void refuseWhenOver() {
        if (over) {
            throw new IllegalStateException("this upload is over");
        }
    }

    private PutOutcome complete(Parts begun) {
        begun.add(buffer);
        return begun.complete();
    }

    private PutOutcome putWhole() {
        Checksum.Sum sum = buffer.sum(bucket.checksum());
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(bucket.name())
                .key(bucket.object(target.key()))
                .metadata(LongKey.metadata(target.key()))
                .checksumCRC32C(sum.crc32c())
                .checksumSHA256(sum.sha256())
                .contentMD5(sum.md5())
                .serverSideEncryption(bucket.encryption().algorithm())
                .ssekmsKeyId(bucket.encryption().kmsKey())
                .ifNoneMatch(target.ifNoneMatch())
                .overrideConfiguration(bucket.until(target.deadline()))
                .build();
        return target.store(() -> bucket.client().putObject(request, buffer.body()));
    }

    private void sendPart() {
        if (parts.isEmpty()) {
            parts = Optional.of(Parts.of(bucket, target));
        }
        parts.get().add(buffer);
        buffer.reset();
    }

    @Override
    public void close() {
        over = true;
        buffer.release();
        Optional<Parts> left = parts;
        parts = Optional.empty();
        left.ifPresent(Parts::abort);
    }

    /** A full buffer is sent only when more follows, so the last part is never empty. */
    private final class Bytes extends OutputStream {
        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            refuseWhenOver();
            for (int sent = 0; sent < length; ) {
                if (buffer.size() == Parts.SIZE) {
                    sendPart();
                }
                int fits = Math.min(length - sent, Parts.SIZE - buffer.size());
                buffer.write(bytes, offset + sent, fits);
                sent += fits;
            }
        }
    }
}
