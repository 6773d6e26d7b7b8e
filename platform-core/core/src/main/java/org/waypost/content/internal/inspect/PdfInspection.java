package org.waypost.content.internal.inspect;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;
import org.waypost.content.internal.pdf.PdfFile;

/** A PDF must have its end mark, open without a password, and have a bearable number of pages. */
final class PdfInspection implements Inspection {
    private static final int TAIL = 2048;
    private static final String END_MARK = "%%EOF";

    private final Limits limits;
    private byte[] tail = {};

    PdfInspection(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void feed(byte[] bytes, int offset, int length) {
        int fresh = Math.min(length, TAIL);
        int old = Math.min(tail.length, TAIL - fresh);
        byte[] joined = new byte[old + fresh];
        System.arraycopy(tail, tail.length - old, joined, 0, old);
        System.arraycopy(bytes, offset + length - fresh, joined, old, fresh);
        tail = joined;
    }

    @Override
    public void end() {
        if (!new String(tail, StandardCharsets.ISO_8859_1).contains(END_MARK)) {
            throw new ContentRefused(ContentError.TRUNCATED);
        }
    }

    @Override
    public boolean readsBack() {
        return true;
    }

    @Override
    public Findings findings(SeekableByteChannel file) throws IOException {
        try {
            return Findings.document(PdfFile.read(file, this::countPages));
        } catch (InvalidPasswordException e) {
            throw new ContentRefused(ContentError.PASSWORD, e);
        } catch (IOException | StackOverflowError e) {
            throw new ContentRefused(ContentError.UNREADABLE, e);
        }
    }

    /** Walks the tree, since the number that the document itself names may be wrong. */
    private int countPages(PDDocument document) {
        int count = 0;
        for (PDPage page : document.getPages()) {
            count += page == null ? 0 : 1;
            limits.checkPages(count);
        }
        if (count == 0) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        return count;
    }
}
