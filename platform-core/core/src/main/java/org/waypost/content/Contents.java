package org.waypost.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.content.internal.ContentOpening;
import org.waypost.content.internal.ContentRecord;
import org.waypost.content.internal.ContentRecords;
import org.waypost.content.internal.RenditionJob;
import org.waypost.jobs.Jobs;
import org.waypost.shared.PlatformException;

/** The bound tenant's contents. */
@ApplicationScoped
public class Contents {
    private static final Logger LOG = LoggerFactory.getLogger(Contents.class);

    private final ContentRecords records;
    private final ContentOpening opening;
    private final BlobStorage storage;
    private final Jobs jobs;
    private final Clock clock;

    /** For the proxy. */
    protected Contents() {
        this(null, null, null, null, null);
    }

    /** Keeps rows here and bytes there. */
    @Inject
    public Contents(ContentRecords records, ContentOpening opening, BlobStorage storage, Jobs jobs, Clock clock) {
        this.records = records;
        this.opening = opening;
        this.storage = storage;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Makes a written blob a content, in the caller's transaction; its renditions are made by a job. */
    public void register(StoredBlob blob) {
        registerAll(List.of(blob));
    }

    /** Makes written blobs contents, in the caller's transaction; one job makes the renditions of several. */
    public void registerAll(List<StoredBlob> blobs) {
        records.add(blobs.stream()
                .map(blob -> new ContentRecord(blob, clock.instant()))
                .toList());
        RenditionJob.forContents(blobs.stream().map(StoredBlob::id).toList()).forEach(jobs::enqueue);
    }

    /**
     * What is known of a content.
     *
     * @throws PlatformException {@link ContentError#UNKNOWN_CONTENT}
     */
    public ContentInfo info(ContentId content) {
        return record(content).info();
    }

    /** What is known of several contents; those that do not exist are left out. */
    public Map<ContentId, ContentInfo> infos(Collection<ContentId> contents) {
        return records.withIds(contents).stream()
                .collect(Collectors.toMap(ContentRecord::contentId, ContentRecord::info));
    }

    /** The oldest content for each of these checksums that is known. */
    public Map<String, ContentInfo> findAllBySha256(Collection<String> checksums) {
        return records.withSha256(checksums).stream()
                .map(ContentRecord::info)
                .collect(Collectors.toMap(
                        ContentInfo::sha256, Function.identity(), (oldest, later) -> oldest, LinkedHashMap::new));
    }

    /**
     * Opens a content whole. A rendition that was not made yet is made now.
     *
     * @throws PlatformException {@link ContentError#UNKNOWN_CONTENT}; {@link ContentError#DAMAGED} for a rendition that
     *     cannot be made; {@link ContentError#BUSY}; or what the storage says
     */
    public OpenedContent open(ContentId content, Rendition rendition) {
        return open(content, rendition, ByteRange.ALL);
    }

    /**
     * Opens some bytes of a content.
     *
     * @throws PlatformException also {@link ContentError#NO_SUCH_RANGE}
     */
    public OpenedContent open(ContentId content, Rendition rendition, ByteRange range) {
        return opening.open(record(content), rendition, range);
    }

    /**
     * The tag {@link OpenedContent} would have, without opening anything.
     *
     * @throws PlatformException {@link ContentError#UNKNOWN_CONTENT}
     */
    public String tag(ContentId content, Rendition rendition) {
        return ContentOpening.tag(info(content), rendition);
    }

    /**
     * Deletes a blob that was written but will not be registered. Never call it for a registered one. One that cannot be deleted
     * now is left to the sweep.
     */
    public void discard(StoredBlob blob) {
        try {
            storage.delete(blob.storeKey());
        } catch (PlatformException away) {
            LOG.warn("left to the sweep: {}", blob.storeKey(), away);
        }
    }

    /**
     * Forgets contents for good, in the caller's transaction; whatever refers to them must be gone. Their bytes can be opened
     * no more at once, and are swept within two days.
     */
    public void erase(Collection<ContentId> gone) {
        records.remove(gone);
    }

    private ContentRecord record(ContentId content) {
        return records.withId(content).orElseThrow(() -> new PlatformException(ContentError.UNKNOWN_CONTENT, content));
    }
}
