package org.waypost.plugins.storage.s3;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waypost.spi.SpiContext;
import org.waypost.spi.storage.BlobHead;
import org.waypost.spi.storage.BlobKey;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * One page of a listing. The token is the last key, so a listing goes on at the right place whatever was deleted meanwhile.
 * Objects that no store of ours wrote are passed over.
 */
final class S3Listing {
    /** Comes after every hash at the end of a cut name. */
    private static final String BEHIND_HASHES = "g";

    private final Bucket bucket;
    private final ObjectHeads heads;
    private final SpiContext context;
    private final BlobQuery query;
    private final List<BlobHead> found = new ArrayList<>();
    private String after = "";

    S3Listing(Bucket bucket, SpiContext context, BlobQuery query) {
        this.bucket = bucket;
        this.heads = new ObjectHeads(bucket);
        this.context = context;
        this.query = query;
    }

    BlobPage page() {
        boolean more = true;
        if (!query.token().isEmpty()) {
            goOnAfter(ObjectName.of(new BlobKey(query.token())));
        }
        while (more && found.size() <= query.limit()) {
            more = read();
        }
        if (found.size() <= query.limit()) {
            return new BlobPage(found, Optional.empty());
        }
        List<BlobHead> page = found.subList(0, query.limit());
        return new BlobPage(page, Optional.of(page.get(query.limit() - 1).key().value()));
    }

    private void goOnAfter(ObjectName last) {
        if (last.isCut()) {
            addGroup(last.beginning());
        } else {
            after = last.value();
        }
    }

    private boolean read() {
        int wanted = Math.min(BlobQuery.MAX_LIMIT, query.limit() + 1 - found.size());
        ListObjectsV2Response answer = objects(ObjectName.ofPrefix(query.prefix()), wanted);
        for (S3Object object : answer.contents()) {
            ObjectName name = name(object);
            if (name.isCut()) {
                addGroup(name.beginning());
                return true;
            }
            after = name.value();
            name.key().filter(this::isWanted).ifPresent(key -> found.add(head(new BlobKey(key), object)));
        }
        return answer.isTruncated();
    }

    private boolean isWanted(String key) {
        return key.startsWith(query.prefix());
    }

    private static BlobHead head(BlobKey key, S3Object object) {
        return new BlobHead(key, object.size(), object.lastModified());
    }

    private ObjectName name(S3Object object) {
        return new ObjectName(object.key().substring(bucket.prefix().length()));
    }

    private ListObjectsV2Response objects(String prefix, int limit) {
        ListObjectsV2Request request = ListObjectsV2Request.builder()
                .bucket(bucket.name())
                .prefix(bucket.prefix() + prefix)
                .startAfter(after.isEmpty() ? null : bucket.prefix() + after)
                .maxKeys(limit)
                .overrideConfiguration(bucket.until(context))
                .build();
        return Failures.call("list " + query.prefix(), () -> bucket.client().listObjectsV2(request));
    }

    /** Adds all keys whose names were cut to the same beginning; only their headers tell which they are. */
    private void addGroup(String beginning) {
        after = beginning;
        List<BlobHead> group = new ArrayList<>();
        ListObjectsV2Response answer;
        do {
            answer = objects(beginning, BlobQuery.MAX_LIMIT);
            answer.contents().forEach(object -> longKey(object).ifPresent(key -> group.add(head(key, object))));
            after = answer.contents().isEmpty() ? after : name(last(answer)).value();
        } while (answer.isTruncated());
        String token = ObjectName.escapedKey(query.token());
        group.stream()
                .filter(blob -> isWanted(blob.key().value()))
                .filter(blob -> escaped(blob).compareTo(token) > 0)
                .sorted(Comparator.comparing(S3Listing::escaped))
                .forEach(found::add);
        after = beginning + BEHIND_HASHES;
    }

    private static S3Object last(ListObjectsV2Response answer) {
        return answer.contents().get(answer.contents().size() - 1);
    }

    private static String escaped(BlobHead blob) {
        return ObjectName.escapedKey(blob.key().value());
    }

    private Optional<BlobKey> longKey(S3Object object) {
        return heads.of(context, object.key()).map(HeadObjectResponse::metadata).flatMap(LongKey::from);
    }
}
