package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.waypost.verification.PrintedSheet;
import org.waypost.verification.SheetPress;

@ApplicationScoped
class PdfSheets implements SheetPress {
    @Override
    public byte[] print(PrintedSheet sheet) {
        try (PDDocument document = new PDDocument()) {
            SheetPages pages = new SheetPages(document, sheet);
            pages.draw();
            document.getDocumentInformation().setTitle(sheet.title());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
