package org.waypost.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.waypost.content.internal.ContentRecord;
import org.waypost.content.internal.ContentRecords;
import org.waypost.content.internal.SealedUpload;
import org.waypost.content.internal.inspect.JpegFrame;
import org.waypost.content.internal.inspect.JpegInspection;
import org.waypost.content.internal.inspect.Limits;
import org.waypost.content.internal.pdf.PdfBuilder;
import org.waypost.content.internal.picture.PictureSource;
import org.waypost.content.internal.picture.SmallPictures;
import org.waypost.content.internal.seal.SealContext;
import org.waypost.content.internal.seal.Sealing;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.Units;

/** Puts pictures and PDFs together into one PDF. */
@ApplicationScoped
public class PdfAssembly {
    private static final int HEAD = 512 * 1024;

    /** The longest side of a picture that has to be decoded: a page of paper at 300 dpi. */
    private static final int DECODED_SIDE = 3508;

    private final ContentRecords records;
    private final Sealing sealing;
    private final BlobWriter writer;
    private final Sites sites;
    private final Clock clock;

    /** For the proxy. */
    protected PdfAssembly() {
        this(null, null, null, null, null);
    }

    /** Reads and writes contents here. */
    @Inject
    public PdfAssembly(ContentRecords records, Sealing sealing, BlobWriter writer, Sites sites, Clock clock) {
        this.records = records;
        this.sealing = sealing;
        this.writer = writer;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * One document of these contents, in this order: each picture on a page of its own proportion, each PDF and TIFF with
     * all its pages. Durable when this returns, to be registered by the caller. Call it outside a transaction.
     *
     * @param contents registered JPEG, PNG, TIFF or PDF contents; one may come twice
     * @param title of the document, and its file name
     * @throws PlatformException {@link ContentError#UNKNOWN_CONTENT}; {@link ContentError#NO_PAGES};
     *     {@link ContentError#TOO_MANY_PAGES}; {@link ContentError#DAMAGED} with the content that cannot be used
     */
    public StoredBlob assemble(List<ContentId> contents, String title) {
        List<ContentRecord> sources = contents.stream().map(this::record).toList();
        checkPages(sources);
        try (PdfBuilder builder = new PdfBuilder(paper())) {
            for (ContentRecord source : sources) {
                add(source, builder);
            }
            return store(builder, title);
        } catch (IOException e) {
            throw new IllegalStateException("cannot put the document together", e);
        }
    }

    private void checkPages(List<ContentRecord> sources) {
        if (sources.isEmpty()) {
            throw new ContentRefused(ContentError.NO_PAGES);
        }
        writer.limits()
                .checkPages(sources.stream().mapToInt(ContentRecord::pages).sum());
    }

    private PDRectangle paper() {
        return sites.current().units() == Units.IMPERIAL ? PDRectangle.LETTER : PDRectangle.A4;
    }

    private void add(ContentRecord source, PdfBuilder builder) {
        if (source.damage().isPresent()) {
            throw new ContentRefused(ContentError.DAMAGED, source.contentId());
        }
        try {
            addUndamaged(source, builder);
        } catch (PlatformException codedAlready) {
            throw codedAlready;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new PlatformException(ContentError.DAMAGED, e, source.contentId());
        }
    }

    private void addUndamaged(ContentRecord source, PdfBuilder builder) throws IOException {
        switch (source.type()) {
            case JPEG -> addJpeg(source, builder);
            case PNG, TIFF -> addDecoded(source, builder);
            case PDF -> {
                try (SeekableByteChannel file = openAnywhere(source)) {
                    builder.addDocument(file);
                }
            }
        }
    }

    private void addJpeg(ContentRecord source, PdfBuilder builder) throws IOException {
        JpegFrame frame = frame(source);
        if (!frame.isPlain()) {
            addDecoded(source, builder);
            return;
        }
        try (InputStream jpeg = sealing.open(source.storeKey(), context(source))) {
            builder.addJpeg(jpeg, frame, source.orientation());
        }
    }

    private JpegFrame frame(ContentRecord source) throws IOException {
        try (InputStream jpeg = sealing.open(source.storeKey(), context(source))) {
            byte[] head = jpeg.readNBytes(HEAD);
            return JpegInspection.frameOf(head, head.length);
        }
    }

    private void addDecoded(ContentRecord source, PdfBuilder builder) throws IOException {
        try (SeekableByteChannel file = openAnywhere(source)) {
            for (int page = 0; page < source.pages(); page++) {
                PictureSource picture = new PictureSource(file, source.type(), page, source.orientation());
                BufferedImage upright = SmallPictures.upright(picture, DECODED_SIDE);
                builder.addPicture(upright, source.type() == MediaType.JPEG);
            }
        }
    }

    private StoredBlob store(PdfBuilder builder, String title) throws IOException {
        ContentId content = BlobWriter.newId();
        Limits limits = writer.limits();
        SealedUpload upload = writer.begin(content, limits);
        try {
            try (OutputStream buffered = new BufferedOutputStream(upload, HEAD)) {
                builder.save(title, clock.instant(), buffered);
            }
            writer.commit(upload);
            return blob(content, upload, title, builder.pages());
        } finally {
            upload.drop();
        }
    }

    private StoredBlob blob(ContentId content, SealedUpload upload, String title, int pages) {
        FileName name = FileName.of(title).ending(MediaType.PDF);
        return new StoredBlob(
                content, upload.storeKey(), name, upload.sha256(), upload.bytes(), MediaType.PDF, 0, 0, 1, pages);
    }

    private SeekableByteChannel openAnywhere(ContentRecord source) {
        return sealing.openAnywhere(source.storeKey(), context(source));
    }

    private static SealContext context(ContentRecord source) {
        return SealContext.of(source.contentId(), Rendition.ORIGINAL);
    }

    private ContentRecord record(ContentId content) {
        return records.withId(content).orElseThrow(() -> new PlatformException(ContentError.UNKNOWN_CONTENT, content));
    }
}
