package org.waypost.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.waypost.content.internal.ContentRecord;
import org.waypost.content.internal.ContentRecords;
import org.waypost.content.internal.PdfMaterial;
import org.waypost.content.internal.SealedUpload;
import org.waypost.content.internal.pdf.PdfBuilder;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.Units;

/** Puts pictures and PDFs together into one PDF. */
@ApplicationScoped
public class PdfAssembly {
    private static final int BUFFER = 64 * 1024;

    private final ContentRecords records;
    private final PdfMaterial material;
    private final BlobWriter writer;
    private final Sites sites;
    private final Clock clock;

    /** For the proxy. */
    protected PdfAssembly() {
        this(null, null, null, null, null);
    }

    /** Reads and writes contents here. */
    @Inject
    public PdfAssembly(ContentRecords records, PdfMaterial material, BlobWriter writer, Sites sites, Clock clock) {
        this.records = records;
        this.material = material;
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
            sources.forEach(source -> material.addTo(builder, source));
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

    private StoredBlob store(PdfBuilder builder, String title) throws IOException {
        ContentId content = BlobWriter.newId();
        SealedUpload upload = writer.begin(content, writer.limits());
        try {
            try (OutputStream buffered = new BufferedOutputStream(upload, BUFFER)) {
                builder.save(title, clock.instant(), buffered);
            }
            writer.commit(upload);
            return blob(content, upload, title, builder.pages());
        } finally {
            upload.drop();
        }
    }

    private static StoredBlob blob(ContentId content, SealedUpload upload, String title, int pages) {
        FileName name = FileName.of(title).ending(MediaType.PDF);
        return new StoredBlob(
                content, upload.storeKey(), name, upload.sha256(), upload.bytes(), MediaType.PDF, 0, 0, 1, pages);
    }

    private ContentRecord record(ContentId content) {
        return records.withId(content).orElseThrow(() -> new PlatformException(ContentError.UNKNOWN_CONTENT, content));
    }
}
