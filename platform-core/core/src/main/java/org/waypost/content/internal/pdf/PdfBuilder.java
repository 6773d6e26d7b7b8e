package org.waypost.content.internal.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.waypost.content.internal.inspect.JpegFrame;

/** Puts pictures and documents together, page after page. Close it. */
public final class PdfBuilder implements AutoCloseable {
    private static final int BITS = 8;
    private static final float QUALITY = 0.88f;
    private static final String PRODUCER = "Waypost";

    private final PDDocument document = new PDDocument(SealedScratch::new);
    private final PDRectangle paper;

    /** Pictures get pages that fit this paper. */
    public PdfBuilder(PDRectangle paper) {
        this.paper = paper;
    }

    /** Adds a JPEG as it is, without decoding it. */
    public void addJpeg(InputStream jpeg, JpegFrame frame, int orientation) throws IOException {
        PDImageXObject image = new PDImageXObject(
                document,
                jpeg,
                COSName.DCT_DECODE,
                frame.width(),
                frame.height(),
                BITS,
                frame.components() == 1 ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE);
        addPage(image, orientation);
    }

    /** Adds a picture that was decoded and turned upright: photographs as JPEG, drawings without loss. */
    public void addPicture(BufferedImage picture, boolean photograph) throws IOException {
        addPage(
                photograph
                        ? JPEGFactory.createFromImage(document, picture, QUALITY)
                        : LosslessFactory.createFromImage(document, picture),
                1);
    }

    private void addPage(PDImageXObject image, int orientation) throws IOException {
        PageLayout layout = PageLayout.of(image.getWidth(), image.getHeight(), orientation, paper);
        PDPage page = new PDPage(layout.box());
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, layout.placement());
        }
    }

    /** Adds the pages of a document, and nothing else of it. */
    public void addDocument(SeekableByteChannel file) throws IOException {
        PdfFile.read(file, source -> {
            PlainPages.keepOnly(source);
            new PDFMergerUtility().appendDocument(document, source);
            return source;
        });
    }

    /** How many pages there are so far. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /** Writes the whole. */
    public void save(String title, Instant now, OutputStream target) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(now, ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        document.setDocumentId(now.toEpochMilli());
        document.save(target);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
