package org.waypost.content.internal.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** A PDF's page as a picture. */
public final class PdfPicture {
    private static final long MOST_PIXELS = 120_000_000;

    private PdfPicture() {}

    /** The page, its longest side as asked for. */
    public static BufferedImage of(SeekableByteChannel file, int page, int side) throws IOException {
        try (PDDocument document = PdfFile.open(file)) {
            PDRectangle box = document.getPage(page).getCropBox();
            float scale = side / Math.max(box.getWidth(), box.getHeight());
            PDFRenderer renderer = new Renderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page, scale, ImageType.RGB);
        }
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
