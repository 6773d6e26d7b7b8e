package org.waypost.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.waypost.content.internal.ContentRecord;
import org.waypost.content.internal.ContentRecords;
import org.waypost.content.internal.picture.CutPicture;
import org.waypost.content.internal.picture.DecodingSlots;
import org.waypost.content.internal.picture.PictureSource;
import org.waypost.content.internal.seal.SealContext;
import org.waypost.content.internal.seal.Sealing;
import org.waypost.shared.PlatformException;

/** Makes turned and cut copies of pictures from their originals, which stay as they are. */
@ApplicationScoped
public class PictureEditing {
    private final ContentRecords records;
    private final Sealing sealing;
    private final DecodingSlots slots;
    private final BlobWriter writer;

    /** For the proxy. */
    protected PictureEditing() {
        this(null, null, null, null);
    }

    /** Reads and writes contents here. */
    @Inject
    public PictureEditing(ContentRecords records, Sealing sealing, DecodingSlots slots, BlobWriter writer) {
        this.records = records;
        this.sealing = sealing;
        this.slots = slots;
        this.writer = writer;
    }

    /**
     * A changed copy, a PNG of a PNG and a JPEG of everything else, durable when this returns and to be registered by the
     * caller. Call it outside a transaction.
     *
     * @throws PlatformException {@link ContentError#UNKNOWN_CONTENT}; {@link ContentError#DAMAGED} for what cannot be
     *     decoded or is no picture; {@link ContentError#BUSY}
     */
    public StoredBlob edit(ContentId content, PictureEdit edit) {
        ContentRecord record =
                records.withId(content).orElseThrow(() -> new PlatformException(ContentError.UNKNOWN_CONTENT, content));
        if (!record.type().isPicture() || record.damage().isPresent()) {
            throw new ContentRefused(ContentError.DAMAGED);
        }
        MediaType type = record.type() == MediaType.PNG ? MediaType.PNG : MediaType.JPEG;
        byte[] bytes = slots.during(() -> cut(record, edit));
        return writer.write(
                new ByteArrayInputStream(bytes),
                record.info().fileName().ending(type).value());
    }

    private byte[] cut(ContentRecord record, PictureEdit edit) {
        SealContext context = SealContext.of(record.contentId(), Rendition.ORIGINAL);
        try (SeekableByteChannel file = sealing.openAnywhere(record.storeKey(), context)) {
            return CutPicture.of(new PictureSource(file, record.type(), 0, record.orientation()), edit);
        } catch (IOException e) {
            throw new ContentRefused(ContentError.DAMAGED, e);
        }
    }
}
