package org.waypost.content.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waypost.content.BlobStorage;
import org.waypost.content.ContentError;
import org.waypost.content.ContentId;
import org.waypost.content.ContentRefused;
import org.waypost.content.Rendition;
import org.waypost.content.internal.picture.DecodingSlots;
import org.waypost.content.internal.picture.PictureSource;
import org.waypost.content.internal.picture.SmallPicture;
import org.waypost.content.internal.picture.SmallPictures;
import org.waypost.content.internal.picture.UndecodablePicture;
import org.waypost.content.internal.seal.SealContext;
import org.waypost.content.internal.seal.Sealing;
import org.waypost.shared.PlatformException;

/** Makes thumbnails and previews, seals and stores them. Only a few pictures are decoded at a time. */
@ApplicationScoped
public class RenditionMaker {
    private final ContentRecords records;
    private final Sealing sealing;
    private final BlobStorage storage;
    private final DecodingSlots slots;

    /** For the proxy. */
    protected RenditionMaker() {
        this(null, null, null, null);
    }

    /** Makes them with these. */
    @Inject
    public RenditionMaker(ContentRecords records, Sealing sealing, BlobStorage storage, DecodingSlots slots) {
        this.records = records;
        this.sealing = sealing;
        this.storage = storage;
        this.slots = slots;
    }

    /** Makes what is missing of a content; nothing when it is gone or known to be damaged. */
    void makeMissing(ContentId content) {
        Optional<ContentRecord> record =
                records.withId(content).filter(one -> one.damage().isEmpty());
        Set<Rendition> missing = EnumSet.allOf(Rendition.class);
        missing.removeIf(rendition ->
                !rendition.isMade() || records.rendition(content, rendition).isPresent());
        if (record.isPresent() && !missing.isEmpty()) {
            makeUnlessDamaged(record.get(), missing);
        }
    }

    private void makeUnlessDamaged(ContentRecord record, Set<Rendition> wanted) {
        try {
            make(record, wanted);
        } catch (ContentRefused damaged) {
            // now marked, and shown to people as such; trying again would not help
            return;
        }
    }

    private void make(ContentRecord record, Set<Rendition> wanted) {
        store(record, decoded(record, wanted));
    }

    /**
     * Makes a rendition for somebody who looks at it now, and keeps it when there is room: people can go on reading on a full
     * disk.
     *
     * @throws ContentRefused {@link ContentError#DAMAGED} when the picture cannot be decoded; it is marked so
     */
    SmallPicture show(ContentRecord record, Rendition wanted) {
        Map<Rendition, SmallPicture> made = decoded(record, Set.of(wanted));
        try {
            store(record, made);
        } catch (PlatformException e) {
            if (e.code() != ContentError.STORAGE_FULL) {
                throw e;
            }
        }
        return made.get(wanted);
    }

    private Map<Rendition, SmallPicture> decoded(ContentRecord record, Set<Rendition> wanted) {
        if (record.damage().isPresent()) {
            throw new ContentRefused(ContentError.DAMAGED);
        }
        try {
            return slots.during(() -> decode(record, wanted));
        } catch (UndecodablePicture e) {
            records.markDamaged(record.contentId(), ContentError.DAMAGED);
            throw new ContentRefused(ContentError.DAMAGED, e);
        }
    }

    private Map<Rendition, SmallPicture> decode(ContentRecord record, Set<Rendition> wanted) throws UndecodablePicture {
        SealContext context = SealContext.of(record.contentId(), Rendition.ORIGINAL);
        try (SeekableByteChannel file = sealing.openAnywhere(record.storeKey(), context)) {
            return SmallPictures.of(new PictureSource(file, record.type(), 0, record.orientation()), wanted);
        } catch (IOException e) {
            throw new UndecodablePicture(e);
        }
    }

    private void store(ContentRecord record, Map<Rendition, SmallPicture> made) {
        List<BlobStorage.Upload> uploads = new ArrayList<>();
        try {
            for (Map.Entry<Rendition, SmallPicture> one : made.entrySet()) {
                BlobStorage.Upload upload = storage.begin(BlobNames.rendition(record.storeKey(), one.getKey()));
                uploads.add(upload);
                write(one.getValue(), upload, SealContext.of(record.contentId(), one.getKey()));
            }
            storage.commit(uploads);
        } finally {
            uploads.forEach(BlobStorage.Upload::close);
        }
        made.forEach((rendition, picture) ->
                records.saveRendition(new RenditionRecord(record.contentId(), rendition, picture)));
    }

    private void write(SmallPicture picture, BlobStorage.Upload upload, SealContext context) {
        try (OutputStream sealed = sealing.seal(upload.stream(), context)) {
            sealed.write(picture.jpeg());
        } catch (IOException e) {
            throw new IllegalStateException("the storage speaks with coded exceptions only", e);
        }
    }
}
