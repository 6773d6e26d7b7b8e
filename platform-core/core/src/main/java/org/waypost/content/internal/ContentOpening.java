package org.waypost.content.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.waypost.content.ByteRange;
import org.waypost.content.ContentError;
import org.waypost.content.ContentInfo;
import org.waypost.content.MediaType;
import org.waypost.content.OpenedContent;
import org.waypost.content.Rendition;
import org.waypost.content.internal.seal.SealContext;
import org.waypost.content.internal.seal.Sealing;
import org.waypost.shared.PlatformException;

/** Opens originals and renditions, whole or in ranges. */
@ApplicationScoped
public class ContentOpening {
    private final ContentRecords records;
    private final RenditionMaker maker;
    private final Sealing sealing;

    /** For the proxy. */
    protected ContentOpening() {
        this(null, null, null);
    }

    /** Opens through these. */
    @Inject
    public ContentOpening(ContentRecords records, RenditionMaker maker, Sealing sealing) {
        this.records = records;
        this.maker = maker;
        this.sealing = sealing;
    }

    /** Opens some bytes; a rendition that was not made yet, or was lost, is made now. */
    public OpenedContent open(ContentRecord record, Rendition rendition, ByteRange range) {
        ContentInfo info = record.info();
        if (!rendition.isMade()) {
            return opened(info, rendition, info.bytes(), range, part -> stored(record, rendition, info.bytes(), part));
        }
        Optional<RenditionRecord> made = records.rendition(info.id(), rendition);
        if (made.isPresent()) {
            return openMade(record, made.get(), range);
        }
        return openFresh(record, rendition, range);
    }

    /** Changes when, and only when, the bytes of the rendition change. */
    public static String tag(ContentInfo info, Rendition rendition) {
        return info.sha256() + (rendition.isMade() ? "-" + rendition.side() : "");
    }

    private OpenedContent openMade(ContentRecord record, RenditionRecord made, ByteRange range) {
        long size = made.bytes();
        try {
            return opened(record.info(), made.kind(), size, range, part -> stored(record, made.kind(), size, part));
        } catch (PlatformException e) {
            if (e.code() != ContentError.BLOB_MISSING) {
                throw e;
            }
            return openFresh(record, made.kind(), range);
        }
    }

    private OpenedContent openFresh(ContentRecord record, Rendition rendition, ByteRange range) {
        byte[] jpeg = maker.show(record, rendition).jpeg();
        return opened(
                record.info(),
                rendition,
                jpeg.length,
                range,
                part -> new ByteArrayInputStream(jpeg, (int) part.from(), (int) part.length()));
    }

    private OpenedContent opened(ContentInfo info, Rendition rendition, long size, ByteRange range, Source source) {
        ByteRange part = range.within(size);
        MediaType type = rendition.isMade() ? MediaType.JPEG : info.type();
        return new OpenedContent(
                type.contentType(),
                info.fileName().ending(type),
                tag(info, rendition),
                size,
                part,
                source.stream(part));
    }

    private InputStream stored(ContentRecord record, Rendition rendition, long size, ByteRange part) {
        SealContext context = SealContext.of(record.contentId(), rendition);
        String key = rendition.isMade() ? BlobNames.rendition(record.storeKey(), rendition) : record.storeKey();
        if (part.isAllOf(size)) {
            return sealing.open(key, context);
        }
        SeekableByteChannel channel = sealing.openAnywhere(key, context);
        try {
            channel.position(part.from());
            return new LimitedStream(Channels.newInputStream(channel), part.length());
        } catch (IOException e) {
            throw new PlatformException(ContentError.SEAL_BROKEN, e, record.contentId());
        }
    }

    @FunctionalInterface
    private interface Source {
        InputStream stream(ByteRange part);
    }
}
