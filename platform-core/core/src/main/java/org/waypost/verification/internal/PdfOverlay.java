package org.waypost.verification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.waypost.shared.PlatformException;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FormItem;
import org.waypost.verification.FormMap;
import org.waypost.verification.FormOverlay;
import org.waypost.verification.FormPlace;
import org.waypost.verification.VerificationError;

@ApplicationScoped
class PdfOverlay implements FormOverlay {
    private static final float LARGEST = 9;
    private static final float SMALLEST = 5;
    private static final int GRID = 50;
    private static final Color FINE = new Color(0x3b82c4);

    @Override
    public byte[] fill(InputStream blank, FilledForm form, FormMap map) {
        Map<String, FormItem> items = form.items().stream()
                .collect(Collectors.toMap(FormItem::item, Function.identity(), (first, again) -> first));
        return upon(blank, document -> {
            Ink ink = new Ink(document);
            for (FormPlace place : map.places()) {
                FormItem item = items.get(place.item());
                if (item != null && !FilledForm.isByHand(item)) {
                    write(document, ink, place, item.value());
                }
            }
        });
    }

    private static void write(PDDocument document, Ink ink, FormPlace place, String value) throws IOException {
        if (place.page() > document.getNumberOfPages()) {
            throw new PlatformException(VerificationError.BAD_FORM_PDF);
        }
        float size = LARGEST;
        float width = (float) place.width();
        while (size > SMALLEST && ink.width(value, size) > width) {
            size -= 0.5f;
        }
        List<String> lines = new TextLines(ink, size, width).of(value.replaceAll("\\R", "; "));
        float y = (float) place.y() + (lines.size() > 1 ? size : 0);
        try (PDPageContentStream paper = over(document, document.getPage(place.page() - 1))) {
            paper.setNonStrokingColor(Color.BLACK);
            ink.write(paper, lines.get(0), (float) place.x(), y, size);
            if (lines.size() > 1) {
                String second = lines.size() > 2 ? lines.get(1).replaceAll(".{1,2}$", "\u2026") : lines.get(1);
                ink.write(paper, second, (float) place.x(), y - size, size);
            }
        }
    }

    @Override
    public byte[] measure(InputStream blank) {
        return upon(blank, document -> {
            Ink ink = new Ink(document);
            for (PDPage page : document.getPages()) {
                grid(document, page, ink);
            }
        });
    }

    private static void grid(PDDocument document, PDPage page, Ink ink) throws IOException {
        PDRectangle box = page.getMediaBox();
        try (PDPageContentStream paper = over(document, page)) {
            paper.setStrokingColor(FINE);
            paper.setNonStrokingColor(FINE);
            for (int at = GRID; at < Math.max(box.getWidth(), box.getHeight()); at += GRID) {
                paper.setLineWidth(at % (2 * GRID) == 0 ? 0.6f : 0.25f);
                paper.moveTo(at, 0);
                paper.lineTo(at, box.getHeight());
                paper.moveTo(0, at);
                paper.lineTo(box.getWidth(), at);
                paper.stroke();
                ink.write(paper, Integer.toString(at), at + 1, 2, SMALLEST);
                ink.write(paper, Integer.toString(at), 2, at + 1, SMALLEST);
            }
        }
    }

    private static PDPageContentStream over(PDDocument document, PDPage page) throws IOException {
        return new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    }

    private static byte[] upon(InputStream blank, Work work) {
        try (PDDocument document = Loader.loadPDF(blank.readAllBytes())) {
            work.on(document);
            document.setAllSecurityToBeRemoved(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new PlatformException(VerificationError.BAD_FORM_PDF, e);
        }
    }

    private interface Work {
        void on(PDDocument document) throws IOException;
    }
}
