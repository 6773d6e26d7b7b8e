package org.waypost.content.internal.pdf;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens PDFs from channels. */
public final class PdfFile {
    private PdfFile() {}

    /**
     * Opens a document without a password; close it before the channel.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException when it needs one
     * @throws IOException when it is none
     */
    public static PDDocument open(SeekableByteChannel file) throws IOException {
        return Loader.loadPDF(new ChannelRead(file), SealedScratch::new);
    }
}
