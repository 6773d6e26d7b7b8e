package org.waypost.mailroom.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.waypost.mailroom.LabelSize;
import org.waypost.mailroom.MailLabel;
import org.waypost.mailroom.internal.LabelLayout.Line;
import org.waypost.mailroom.internal.LabelLayout.Square;

/** Draws labels as a PDF, each on a page of its size. */
final class PdfLabel {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float POINTS_PER_MM = 72 / 25.4f;
    /** Height of a capital letter, as a share of the size of the font. */
    private static final float CAPITAL = 0.73f;

    private static final float SMALLEST = 0.55f;
    private static final String MORE = "…";

    private final PDDocument document;
    private final PDType0Font font;
    private final LabelSize size;

    private PdfLabel(PDDocument document, PDType0Font font, LabelSize size) {
        this.document = document;
        this.font = font;
        this.size = size;
    }

    static byte[] of(List<MailLabel> labels, LabelSize size) {
        try (PDDocument document = new PDDocument();
                InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            PdfLabel pages = new PdfLabel(document, PDType0Font.load(document, letters, true), size);
            for (MailLabel label : labels) {
                pages.draw(label);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.getDocumentInformation()
                    .setTitle(labels.stream().map(MailLabel::code).collect(Collectors.joining(", ")));
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(MailLabel label) throws IOException {
        PDPage page = new PDPage(new PDRectangle(points(size.widthMm()), points(size.heightMm())));
        document.addPage(page);
        LabelLayout layout = LabelLayout.of(label, size);
        try (PDPageContentStream paper = new PDPageContentStream(document, page)) {
            draw(paper, QrMatrix.of(label.address().toString()), layout.code());
            for (Line line : layout.lines()) {
                write(paper, line);
            }
        }
    }

    private void draw(PDPageContentStream paper, QrMatrix code, Square where) throws IOException {
        float square = points(where.side()) / (code.size() + 2 * QrMatrix.QUIET);
        float left = points(where.x()) + QrMatrix.QUIET * square;
        float top = points(size.heightMm() - where.y()) - QrMatrix.QUIET * square;
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.isDark(x, y)) {
                    paper.addRect(left + x * square, top - (y + 1) * square, square, square);
                }
            }
        }
        paper.fill();
    }

    private void write(PDPageContentStream paper, Line line) throws IOException {
        String text = readable(line.text());
        float full = points(line.height()) / CAPITAL;
        float room = points(line.width());
        float fontSize = Math.max(full * SMALLEST, Math.min(full, full * room / Math.max(width(text, full), 1)));
        String fitting = text;
        while (width(fitting, fontSize) > room && fitting.length() > 2) {
            fitting =
                    fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), fitting.endsWith(MORE) ? -2 : -1))
                            + MORE;
        }
        paper.beginText();
        paper.setFont(font, fontSize);
        paper.newLineAtOffset(points(line.x()), points(size.heightMm() - line.y() - line.height()));
        paper.showText(fitting);
        paper.endText();
    }

    private float width(String text, float fontSize) throws IOException {
        return font.getStringWidth(text) / 1000 * fontSize;
    }

    /** A letter that the font does not have becomes a question mark. */
    private String readable(String text) {
        StringBuilder readable = new StringBuilder();
        text.codePoints().forEach(letter -> readable.append(has(letter) ? Character.toString(letter) : "?"));
        return readable.toString();
    }

    private boolean has(int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IllegalArgumentException | IOException missing) {
            return false;
        }
    }

    private static float points(double mm) {
        return (float) mm * POINTS_PER_MM;
    }
}
