package org.waypost.content.internal.pdf;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens PDFs from channels, within bounds. */
public final class PdfFile {
    static {
        BoundedFilter.install();
    }

    private PdfFile() {}

    /**
     * Opens a document without a password, does something with it, and closes it.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException when it needs one
     * @throws IOException when it is none, or unpacks to more than can be borne
     */
    public static <T> T read(SeekableByteChannel file, Reading<T> reading) throws IOException {
        DecodingBudget budget = DecodingBudget.begin(DecodingBudget.WHOLE);
        try (PDDocument document = Loader.loadPDF(new ChannelRead(file), SealedScratch::new)) {
            T result = reading.of(document);
            budget.check();
            DecodingBudget.current().check();
            return result;
        } finally {
            DecodingBudget.end();
        }
    }

    /** What is done with an open document. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads what it needs. */
        T of(PDDocument document) throws IOException;
    }
}
