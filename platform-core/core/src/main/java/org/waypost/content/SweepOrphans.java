package org.waypost.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waypost.content.internal.BlobNames;
import org.waypost.content.internal.ContentRecord;
import org.waypost.content.internal.ContentRecords;
import org.waypost.tenancy.TenantScope;

/**
 * Deletes the bound tenant's blobs that no row knows: of uploads that broke off between writing and registering, and of
 * contents that were erased. Young blobs are left alone, since their transaction may still be under way.
 */
@ApplicationScoped
public class SweepOrphans {
    private static final Duration YOUNG = Duration.ofHours(24);
    private static final int PAGE = 500;

    private final BlobStorage storage;
    private final ContentRecords records;
    private final Clock clock;

    /** For the proxy. */
    protected SweepOrphans() {
        this(null, null, null);
    }

    /** Compares this storage with these rows. */
    @Inject
    public SweepOrphans(BlobStorage storage, ContentRecords records, Clock clock) {
        this.storage = storage;
        this.records = records;
        this.clock = clock;
    }

    /** Goes through all blobs of the tenant; gives how many it deleted. */
    public int sweep() {
        String prefix = BlobStorage.prefixOf(TenantScope.current().tenant());
        int deleted = 0;
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            BlobStorage.Listing page = storage.list(prefix, next.get(), PAGE);
            deleted += sweep(page.entries());
            next = page.next();
        }
        return deleted;
    }

    private int sweep(List<BlobStorage.Entry> blobs) {
        Instant limit = clock.instant().minus(YOUNG);
        List<String> old = blobs.stream()
                .filter(blob -> blob.modifiedAt().isBefore(limit))
                .map(BlobStorage.Entry::key)
                .toList();
        Set<ContentId> known = known(old);
        List<String> orphans = old.stream()
                .filter(key -> BlobNames.contentOf(key).filter(known::contains).isEmpty())
                .toList();
        orphans.forEach(storage::delete);
        return orphans.size();
    }

    private Set<ContentId> known(List<String> keys) {
        List<ContentId> named = keys.stream()
                .map(BlobNames::contentOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return records.withIds(named).stream().map(ContentRecord::contentId).collect(Collectors.toSet());
    }
}
