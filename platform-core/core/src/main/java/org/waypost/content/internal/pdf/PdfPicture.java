package org.waypost.content.internal.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** A PDF's page as a picture. */
public final class PdfPicture {
    private static final long MOST_PIXELS = 120_000_000;
    private static final long MOST_DRAWING = 32_000_000;

    private PdfPicture() {}

    /** The page, its longest side as asked for. */
    public static BufferedImage of(SeekableByteChannel file, int page, int side) throws IOException {
        return PdfFile.read(file, document -> rendered(document, page, side));
    }

    private static BufferedImage rendered(PDDocument document, int page, int side) throws IOException {
        checkDrawing(document.getPage(page));
        PDRectangle box = document.getPage(page).getCropBox();
        float scale = side / Math.max(box.getWidth(), box.getHeight());
        PDFRenderer renderer = new Renderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page, scale, ImageType.RGB);
    }

    /** Unpacks a page's instructions once into nothing, since the renderer reads them past the budget, however many. */
    private static void checkDrawing(PDPage page) throws IOException {
        DecodingBudget drawing = DecodingBudget.begin(MOST_DRAWING);
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            COSStream stream = streams.next().getCOSObject();
            COSName packing = stream.getCOSName(COSName.FILTER);
            if (packing != null) {
                FilterFactory.INSTANCE
                        .getFilter(packing)
                        .decode(stream.createRawInputStream(), OutputStream.nullOutputStream(), stream, 0);
            }
        }
        drawing.check();
        DecodingBudget.begin(DecodingBudget.WHOLE);
    }

    private static final class Renderer extends PDFRenderer {
        Renderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters);
        }
    }

    /** Leaves out pictures whose decoding would cost too much memory; the page shows without them. */
    private static final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() <= MOST_PIXELS) {
                super.drawImage(image);
            }
        }
    }
}
